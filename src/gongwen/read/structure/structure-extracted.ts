import type { Extracted } from '../extracted.ts'
import { lineStartsOf } from '../position-of.ts'
import type { ReadDocument, Source, Table } from '../read-result.ts'
import type { LineHint } from './line.ts'
import { structureWith } from './structure-of.ts'

/** Half points from which a centred line counts as a title. */
const titleSize = 36

/** The structure of a .docx: by its text, helped by styles and automatic numbers. */
export function structureExtracted({ paragraphs, tables, ...extracted }: Extracted, source: Source): ReadDocument {
  const lineStarts = lineStartsOf(extracted.text)
  const hintAt = hintsOf(paragraphs)
  const inner = new Set(tables.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell.tables))
  const outer: readonly Table[] = tables.filter((table) => !inner.has(table))
  return {
    kind: 'document',
    ...{ source, lineStarts, ...extracted },
    tables,
    ...structureWith(extracted.text, lineStarts, hintAt, outer),
  }
}

/** Lines come in order, so the paragraphs are gone through once. */
function hintsOf(paragraphs: Extracted['paragraphs']) {
  let at = 0
  return (start: number, end: number): LineHint | null => {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1
    const paragraph = paragraphs[at]
    if (paragraph === undefined || paragraph.isInTable) return null
    const { look, label } = paragraph
    const isLarge = look.isCentred && (look.size ?? 0) >= titleSize
    const part = look.part === 'title' || look.part === 'subtitle' ? look.part : look.isCentred ? 'subtitle' : null
    const opensHere = label !== null && label.end > start && paragraph.start <= start
    return {
      headingLevel: look.headingLevel,
      part: isLarge ? 'title' : part,
      label: opensHere ? label : null,
    }
  }
}
