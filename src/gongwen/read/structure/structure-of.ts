import { lineStartsOf } from '../position-of.ts'
import type { ReadDocument, Source, Structure, Table } from '../read-result.ts'
import { buildTree } from './build-tree.ts'
import { readFrame } from './frame.ts'
import { type Line, type LineHint, linesOf, noHint } from './line.ts'

/** Reads pasted text, or any other plain text: every line is a paragraph. */
export function structureOf(text: string, source: Source = { kind: 'pasted' }): ReadDocument {
  const lineStarts = lineStartsOf(text)
  return {
    kind: 'document',
    ...{ source, text, lineStarts, runs: [] },
    ...structureWith(text, lineStarts, () => noHint, []),
    ...{ tables: [], footnotes: [], comments: [], changes: [], dropped: [] },
  }
}

/** `hintAt` gives `null` for lines that are no part of the running text; `tables` are those that stand in no other. */
export function structureWith(
  text: string,
  lineStarts: readonly number[],
  hintAt: (start: number, end: number) => LineHint | null,
  tables: readonly Table[],
): Structure {
  const lines = linesOf(text, lineStarts, hintAt)
  const { taken, ...frame } = readFrame(lines)
  const startOf = (part: Line | Table) => ('kind' in part ? part.range.start : part.start)
  const parts = [...lines.filter((line) => !taken.has(line)), ...tables].sort((a, b) => startOf(a) - startOf(b))
  return { ...frame, blocks: buildTree(text, parts) }
}
