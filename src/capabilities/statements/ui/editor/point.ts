import type { EditorState } from 'prosemirror-state'
import { unprovedAt } from './marks-of-proof.ts'

/** What the drawer speaks of. */
export type Point =
  | { readonly kind: 'figure'; readonly position: number; readonly block: string; readonly source: string }
  | {
      readonly kind: 'typed'
      readonly from: number
      readonly to: number
      readonly text: string
      readonly block: string
    }
  | { readonly kind: 'gap'; readonly position: number; readonly block: string }
  | { readonly kind: 'block'; readonly block: string }

/** What the cursor stands on. */
export function pointAt(state: EditorState): Point {
  const { $from, from } = state.selection
  const node = state.doc.nodeAt(from)
  if (node?.type.name === 'figure' || node?.type.name === 'gap') return pointOfNode(state, from)
  const block = String($from.node(Math.min(1, $from.depth)).attrs.id ?? '')
  const typed = unprovedAt(state, from)
  return typed === null ? { kind: 'block', block } : { kind: 'typed', block, ...typed }
}

/** A figure, a gap, or the block around whatever else stands at the position. */
export function pointOfNode(state: EditorState, position: number): Point {
  const node = state.doc.nodeAt(position)
  if (node?.type.name === 'gap') return { kind: 'gap', position, block: String(node.attrs.id) }
  const block = String(state.doc.resolve(position).parent.attrs.id ?? '')
  if (node?.type.name !== 'figure') return { kind: 'block', block }
  return { kind: 'figure', position, block, source: JSON.stringify(node.attrs.source) }
}
