import type { EditorState, Transaction } from 'prosemirror-state'
import { placeInDoc } from './place-in-doc.ts'

/** A finding with a certain edit, and where in its block it stands. */
interface Fixing {
  readonly start: number
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string }
  readonly place: { readonly block: string; readonly start: number; readonly end: number }
}

/** All edits as one step that one undo takes back; where a bound figure stands within, the words stay. */
export function applyFixes(state: EditorState, findings: readonly Fixing[]): Transaction {
  const edits = findings.flatMap(({ fix, start, place }) => {
    if (fix === undefined) return []
    // The fix and the finding are told in places of the whole text; both stand in the same block.
    const shift = place.start - start
    const range = placeInDoc(state.doc, { block: place.block, start: fix.start + shift, end: fix.end + shift })
    return range === null || range.hasFigure ? [] : [{ ...range, text: fix.text }]
  })
  const transaction = state.tr
  let reached = Number.POSITIVE_INFINITY
  for (const { from, to, text } of edits.toSorted((a, b) => b.from - a.from)) {
    if (to > reached) continue
    reached = from
    if (text === '') transaction.delete(from, to)
    else transaction.insertText(text, from, to)
  }
  return transaction
}
