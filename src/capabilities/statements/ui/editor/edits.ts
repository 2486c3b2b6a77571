import type { EditorState, Transaction } from 'prosemirror-state'
import type { Block, BoundFigure, HeadingLevel } from '../../block.ts'
import { toNode } from './convert.ts'
import { statementSchema } from './schema.ts'

const { nodes, marks } = statementSchema

/** Puts a bound figure where a typed one stands. */
export function bindTyped(state: EditorState, from: number, to: number, figure: BoundFigure): Transaction {
  return state.tr.replaceWith(from, to, figureNode(figure))
}

/** Puts a figure where the cursor is. */
export function insertFigure(state: EditorState, figure: BoundFigure): Transaction {
  return state.tr.replaceSelectionWith(figureNode(figure), false)
}

/** Gives the figure at a position another value or source. */
export function changeFigure(state: EditorState, position: number, figure: BoundFigure): Transaction {
  const { figure: source, value, unit } = figure
  return state.tr.setNodeMarkup(position, undefined, { source, value, unit })
}

/** Says why a gap stands. */
export function acceptGap(state: EditorState, position: number, reason: string): Transaction {
  const node = state.doc.nodeAt(position)
  return node === null ? state.tr : state.tr.setNodeMarkup(position, undefined, { ...node.attrs, accepted: reason })
}

export type BlockStyle = 'heading-1' | 'heading-2' | 'led' | 'run-in' | 'plain'

/** What the block under the cursor is, for the toolbar. */
export function styleAt(state: EditorState): BlockStyle {
  const block = state.selection.$from.node(Math.min(1, state.selection.$from.depth))
  if (block.type === nodes.heading) return block.attrs.level === 1 ? 'heading-1' : 'heading-2'
  if (block.type !== nodes.paragraph || block.attrs.level === null || !startsWithLead(block)) return 'plain'
  return block.attrs.level === 'run-in' ? 'run-in' : 'led'
}

function startsWithLead(block: { firstChild: { marks: readonly { type: unknown }[] } | null }): boolean {
  return block.firstChild?.marks.some(({ type }) => type === marks.lead) === true
}

/** Makes the block under the cursor a heading, a paragraph, or a paragraph whose first sentence is its heading. */
export function setStyle(state: EditorState, style: BlockStyle): Transaction {
  const { $from } = state.selection
  if ($from.depth === 0) return state.tr
  const position = $from.before(1)
  const block = $from.node(1)
  const { id, pillar, rests = [] } = block.attrs
  if (style === 'heading-1' || style === 'heading-2') {
    const level = style === 'heading-1' ? 1 : 2
    const words = block.textContent === '' ? [] : [statementSchema.text(block.textContent)]
    const heading = nodes.heading.create({ id, pillar, level }, words)
    return state.tr.replaceWith(position, position + block.nodeSize, heading)
  }
  const level: HeadingLevel | null = style === 'plain' ? null : style === 'led' ? 2 : 'run-in'
  const paragraph = nodes.paragraph.create({ id, pillar, level, rests }, block.content)
  const changed = state.tr.replaceWith(position, position + block.nodeSize, paragraph)
  const start = position + 1
  const end = start + paragraph.content.size
  changed.removeMark(start, end, marks.lead)
  if (level === null) return changed
  const stop = block.textContent.indexOf('。')
  const leadEnd = stop < 0 ? end : Math.min(end, start + stop + 1)
  return changed.addMark(start, leadEnd, marks.lead.create())
}

/** Shows what others saved, without making it part of this writer's undo. */
export function takeIn(state: EditorState, shown: readonly Block[], gone: readonly string[]): Transaction {
  const transaction = state.tr.setMeta('addToHistory', false).setMeta('taken-in', true)
  for (const block of shown) replaceBlock(transaction, block)
  for (const id of gone) {
    const found = findBlock(transaction, id)
    if (found !== null && transaction.doc.childCount > 1) transaction.delete(found.from, found.to)
  }
  return transaction
}

function replaceBlock(transaction: Transaction, block: Block): void {
  const found = findBlock(transaction, block.id)
  if (found !== null) {
    transaction.replaceWith(found.from, found.to, toNode(block))
    return
  }
  transaction.insert(placeFor(transaction, block), toNode(block))
}

/** The end, where the order of a new block of someone else's is not known here. */
function placeFor(transaction: Transaction, block: Block): number {
  let end = transaction.doc.content.size
  transaction.doc.forEach((node, offset) => {
    if (node.attrs.pillar === block.body.pillar) end = offset + node.nodeSize
  })
  return end
}

export function findBlock(
  { doc }: Pick<Transaction, 'doc'>,
  id: string,
): { readonly from: number; readonly to: number } | null {
  let found: { readonly from: number; readonly to: number } | null = null
  doc.forEach((node, offset) => {
    if (node.attrs.id === id) found = { from: offset, to: offset + node.nodeSize }
  })
  return found
}

function figureNode({ figure, value, unit }: BoundFigure) {
  return nodes.figure.create({ source: figure, value, unit })
}
