import { lineStartsOf } from '#gongwen/read/position-of.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import type { Fix } from './text-rule.ts'

/** The document with every fix that does not overlap an earlier one; what it is made of moves along with its text. */
export function mendDocument(
  document: ReadDocument,
  fixes: readonly Fix[],
): { readonly document: ReadDocument; readonly count: number } {
  const chosen = apart(fixes)
  const moved = (offset: number) => movedTo(offset, chosen)
  let text = ''
  let at = 0
  for (const { start, end, text: words } of chosen) {
    text += document.text.slice(at, start) + words
    at = end
  }
  text += document.text.slice(at)
  const { title, subtitle, addressee, blocks, attachments, signature, date, tables } = document
  const structure = shift({ title, subtitle, addressee, blocks, attachments, signature, date, tables }, moved)
  // Comments, changes and places in the Word file are those of the file that came.
  const left = { runs: [], comments: [], changes: [], footnotes: [] }
  return {
    document: { ...document, ...structure, ...left, text, lineStarts: lineStartsOf(text) },
    count: chosen.length,
  }
}

export function apart(fixes: readonly Fix[]): readonly Fix[] {
  const kept: Fix[] = []
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end))
    if (fix.start >= (kept.at(-1)?.end ?? 0)) kept.push(fix)
  return kept
}

/** Within words that gave way every place is taken to their end or start. */
function movedTo(offset: number, fixes: readonly Fix[]): number {
  let by = 0
  for (const { start, end, text } of fixes) {
    if (end <= offset) by += text.length - (end - start)
    else if (start < offset) return Math.min(offset, start + text.length) + by
    else break
  }
  return offset + by
}

/** Plain data with every `start` and `end` in it moved. */
function shift<T>(value: T, moved: (offset: number) => number): T {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      typeof one === 'number' && (key === 'start' || key === 'end') ? moved(one) : one,
    ),
  )
}
