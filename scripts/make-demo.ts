// Writes demo/: the workbooks and documents that the clerks of the demo organ would hand in. The same examples give the
// same bytes. Run it after any change of the examples, of the import template or of the document writer, and commit.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decisionExamples } from '#capabilities/decisions/index.ts'
import { internalRuleExamples } from '#capabilities/internal-rules/index.ts'
import { organExamples } from '#capabilities/organs/index.ts'
import { publicityExamples } from '#capabilities/publicity/index.ts'
import { rectificationExamples } from '#capabilities/rectification/index.ts'
import { supervisionFurtherExamples } from '#capabilities/supervision/index.ts'
import { foldField } from '#derive/fold-field.ts'
import { type SheetColumn, sheetColumns } from '#derive/sheet-columns.ts'
import { sheetWords } from '#derive/sheet-messages.ts'
import { templateOf } from '#derive/sheet-template.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import type { Field, FieldValue } from '#kernel/field.ts'
import type { CellToWrite, WorkbookToWrite } from '#kernel/workbook.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import type { ExampleFile } from '#records/examples/example-row.ts'
import {
  type DemoRow,
  type DemoWorkbook,
  demoFiles,
  demoWorkbooks,
  demoYears,
  filePath,
  workbookPath,
} from '../src/apps/server/demo/workbooks.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Names for the drop-downs, as the product knows them once the organ stands. */
const titles = {
  'party-group-meeting': demoYears.flatMap((year) =>
    decisionExamples[year].meetings.map(({ values }) => values.title ?? ''),
  ),
  'agenda-item': demoYears.flatMap((year) => decisionExamples[year].items.map(({ values }) => values.title ?? '')),
  'internal-rule': demoYears.flatMap((year) =>
    internalRuleExamples[year].rules.map(({ values }) => values.title ?? ''),
  ),
  person: organExamples.people.map(({ name }) => name),
  section: organExamples.sections.map(({ name }) => name),
  'outreach-place': demoYears.flatMap((year) => publicityExamples[year].places.map(({ values }) => values.name ?? '')),
  'legal-leader': demoYears.flatMap((year) => publicityExamples[year].leaders.map(({ values }) => values.name ?? '')),
  'supervision-plan-item': demoYears.flatMap((year) =>
    supervisionFurtherExamples.plan[year].map(({ values }) => values.title ?? ''),
  ),
  problem: demoYears.flatMap((year) => rectificationExamples[year].problems.map(({ values }) => values.title ?? '')),
}

if (import.meta.main) {
  for (const year of demoYears) rmSync(join(root, 'demo', String(year)), { recursive: true, force: true })
  for (const [path, bytes] of await makeDemo()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), bytes)
  }
}

/** Path from the root of the project to the bytes of the file. */
export async function makeDemo(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>()
  for (const book of demoWorkbooks) made.set(workbookPath(book), await writeWorkbook(filled(book)))
  for (const { year, file } of demoFiles) made.set(filePath(year, file), documentOf(file))
  return made
}

function documentOf({ title, paragraphs }: ExampleFile): Uint8Array {
  return writeDocx({
    profile: 'personal',
    title: [title],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
  })
}

/** The product's own template, filled; without the sheet that ties it to one organ, whose id is new at every loading. */
function filled({ type, rows }: DemoWorkbook): WorkbookToWrite {
  const columns = sheetColumns(type)
  const { title, sheets } = templateOf(type, { organId: '', titles, typeTitles: {} })
  const [filling, ...others] = sheets.filter(({ name }) => name !== sheetWords.origin)
  if (filling === undefined) throw new Error(`no sheet to fill for ${type.name}`)
  const lines = rows.map((row, index) => columns.map((column) => cellOf(column, row, index)))
  return { title, sheets: [{ ...filling, rows: [...filling.rows.slice(0, 1), ...lines] }, ...others] }
}

function cellOf(column: SheetColumn, { values, files }: DemoRow, index: number): CellToWrite {
  if (column.kind === 'number') return index + 1
  if (column.kind === 'evidence') return files.map(({ name }) => name).join(index % 2 === 0 ? '、' : '；')
  return cellOfField(column.field, values[column.name] ?? null, index)
}

function cellOfField(field: Field, value: FieldValue, index: number): CellToWrite {
  if (value === null) return null
  const plain = typeof value === 'object' ? value.join('、') : value
  return foldField<CellToWrite>(field, {
    text: (own) => (own.lines === undefined ? plain : { value: plain, look: 'wrapped' }),
    number: () => plain,
    date: () => dayAsTyped(String(plain), index),
    choice: (own) => own.choices[String(plain)] ?? plain,
    yesNo: () => (plain === true ? sheetWords.yes : sheetWords.no),
    words: () => plain,
    reference: () => plain,
    references: () => plain,
  })
}

/** People type dates in more than one way. */
function dayAsTyped(day: string, index: number): CellToWrite {
  const [year, month, date] = day.split('-').map(Number)
  const forms: readonly CellToWrite[] = [
    { value: day, isDay: true },
    `${year}年${month}月${date}日`,
    `${year}.${month}.${date}`,
    `${year}/${month}/${date}`,
  ]
  return forms[index % forms.length] ?? day
}
