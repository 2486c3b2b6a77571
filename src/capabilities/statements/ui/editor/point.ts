import type { EditorState } from 'prosemirror-state'

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
  return { kind: 'block', block: String($from.node(Math.min(1, $from.depth)).attrs.id ?? '') }
}

/** A figure, a gap, or the block around whatever else stands at the position. */
export function pointOfNode(state: EditorState, position: number): Point {
  const node = state.doc.nodeAt(position)
  if (node?.type.name === 'gap') return { kind: 'gap', position, block: String(node.attrs.id) }
  const block = String(state.doc.resolve(position).parent.attrs.id ?? '')
  if (node?.type.name !== 'figure') return { kind: 'block', block }
  return { kind: 'figure', position, block, source: JSON.stringify(node.attrs.source) }
}

/** The typed figure of these words nearest to the position. */
export function typedAt(state: EditorState, position: number, text: string): Point | null {
  const resolved = state.doc.resolve(position)
  const start = resolved.start()
  let found: Point | null = null
  resolved.parent.forEach((child, offset) => {
    const within = child.text?.indexOf(text) ?? -1
    const from = start + offset + within
    if (within >= 0 && (found === null || Math.abs(from - position) < text.length + 1)) {
      found = { kind: 'typed', from, to: from + text.length, text, block: String(resolved.parent.attrs.id) }
    }
  })
  return found
}
