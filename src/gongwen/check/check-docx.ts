import type { DocxView } from './docx-view.ts'
import { readDocx } from './read-docx.ts'
import { conforms, firstOf } from './rules/messages.ts'
import { pageRows } from './rules/page.ts'
import { pageNumberRows } from './rules/page-number.ts'
import type { Row, RowOptions } from './rules/row.ts'
import { structureRows } from './rules/structure.ts'
import { textRows } from './rules/text.ts'
import { typefaceRows } from './rules/typeface.ts'

export interface FormatFinding {
  /** Row of the table of testable requirements; see the README. */
  readonly row: number
  /** Clause of GB/T 9704-2012. */
  readonly clause: string
  readonly ok: boolean
  readonly expected: string
  readonly found: string
  /** The first characters of the paragraph. */
  readonly at?: string
}

const rows: readonly Row[] = [...pageRows, ...typefaceRows, ...structureRows, ...pageNumberRows, ...textRows].sort(
  (one, other) => one.row - other.row,
)

/**
 * Holds a .docx against every row of GB/T 9704-2012 that its XML can tell; one finding a row.
 *
 * @throws Refusal of a file that cannot be read
 */
export function checkDocx(bytes: Uint8Array, options: RowOptions): readonly FormatFinding[] {
  return checkView(readDocx(bytes), options)
}

export function checkView(docx: DocxView, options: RowOptions): readonly FormatFinding[] {
  return rows.map(({ row, clause, expected, check }) => {
    const faults = [...check(docx, options)]
    const [first] = faults
    if (!first) return { row, clause, ok: true, expected, found: conforms }
    const found = firstOf(first.found, faults.length)
    return { row, clause, ok: false, expected, found, ...(first.at === undefined ? {} : { at: first.at }) }
  })
}
