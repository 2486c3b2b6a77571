import type { Node } from 'prosemirror-model'
import { type BlockBody, type BlockPiece, isFigure, joinPieces } from '../../block.ts'
import { keptBody } from '../../body-guard.ts'
import { statementSchema } from './schema.ts'

/** A block without the order and version that the server keeps. */
export interface EditedBlock {
  readonly id: string
  readonly body: BlockBody
}

const { nodes, marks } = statementSchema
const endMark = '。'

export function toDoc(blocks: readonly EditedBlock[]): Node {
  const content = blocks.map(toNode)
  return nodes.doc.create(null, content.length === 0 ? [nodes.paragraph.create()] : content)
}

export function toNode({ id, body }: EditedBlock): Node {
  const { pillar, level, title, rests } = body
  if (body.kind === 'gap') return nodes.gap.create({ id, pillar, ...body.gap })
  if (body.kind === 'heading') return nodes.heading.create({ id, pillar, level }, words(title))
  const lead = title === '' ? [] : [statementSchema.text(title + endMark, [marks.lead.create()])]
  const pieces = body.pieces.flatMap((piece) =>
    isFigure(piece)
      ? [nodes.figure.create({ source: piece.figure, value: piece.value, unit: piece.unit })]
      : words(piece.text),
  )
  return nodes.paragraph.create({ id, pillar, level, rests }, [...lead, ...pieces])
}

export function fromDoc(doc: Node): readonly EditedBlock[] {
  const blocks: EditedBlock[] = []
  doc.forEach((node) => void blocks.push(fromNode(node)))
  return blocks
}

/** The body of one block node, through the same guard that the server uses. */
export function fromNode(node: Node): EditedBlock {
  const { id, pillar, level, rests, missing, recordType, accepted } = node.attrs
  if (node.type === nodes.gap) {
    const gap = { missing, recordType, accepted }
    return { id, body: keptBody({ kind: 'gap', level: null, title: '', pieces: [], pillar, rests: [], gap }) }
  }
  if (node.type === nodes.heading) {
    const title = node.textContent
    return { id, body: keptBody({ kind: 'heading', level, title, pieces: [], pillar, rests: [], gap: null }) }
  }
  const { title, pieces } = splitLead(node)
  const kept = title === '' ? null : (level ?? 'run-in')
  return { id, body: keptBody({ kind: 'paragraph', level: kept, title, pieces, pillar, rests, gap: null }) }
}

function splitLead(paragraph: Node): { readonly title: string; readonly pieces: readonly BlockPiece[] } {
  let title = ''
  let inLead = true
  const pieces: BlockPiece[] = []
  paragraph.forEach((child) => {
    inLead = inLead && child.isText && marks.lead.isInSet(child.marks) !== undefined
    if (inLead) title += child.text ?? ''
    else if (child.type === nodes.figure) pieces.push(figureOf(child))
    else pieces.push({ text: child.text ?? '' })
  })
  return { title: title.endsWith(endMark) ? title.slice(0, -endMark.length) : title, pieces: joinPieces(pieces) }
}

function figureOf(node: Node): BlockPiece {
  const { source, value, unit } = node.attrs
  return { figure: source, value, unit }
}

function words(text: string): readonly Node[] {
  return text === '' ? [] : [statementSchema.text(text)]
}
