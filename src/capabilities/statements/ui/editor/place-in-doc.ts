import type { Node } from 'prosemirror-model'

export interface DocRange {
  readonly from: number
  readonly to: number
  /** A bound figure stands within: its words are not typed and cannot be edited as text. */
  readonly hasFigure: boolean
}

/** Where characters of a block's words stand in the document; a figure is one position and many characters. */
export function placeInDoc(
  doc: Node,
  { block, start, end }: { readonly block: string; readonly start: number; readonly end: number },
): DocRange | null {
  let found: DocRange | null = null
  doc.forEach((node, offset) => {
    if (node.attrs.id !== block || node.isAtom) return
    const inside = offset + 1
    found = { ...rangeIn(node, start, end, inside), hasFigure: hasFigure(node, start, end) }
  })
  return found
}

function rangeIn(node: Node, start: number, end: number, inside: number) {
  return { from: inside + positionOf(node, start), to: inside + positionOf(node, end) }
}

/** Position within the block of a character of its words; an offset past the end is the end. */
function positionOf(node: Node, offset: number): number {
  let words = 0
  let position = 0
  let found: number | null = null
  node.forEach((child) => {
    if (found !== null) return
    const length = wordsIn(child)
    if (offset <= words + length)
      found = position + (child.isText ? offset - words : offset > words ? child.nodeSize : 0)
    words += length
    position += child.nodeSize
  })
  return found ?? position
}

function hasFigure(node: Node, start: number, end: number): boolean {
  let words = 0
  let found = false
  node.forEach((child) => {
    const length = wordsIn(child)
    if (!child.isText && words < end && words + length > start) found = true
    words += length
  })
  return found
}

function wordsIn(child: Node): number {
  return child.isText ? (child.text ?? '').length : `${child.attrs.value}${child.attrs.unit}`.length
}
