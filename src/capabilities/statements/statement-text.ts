import { numberBlocks } from '#gongwen/number-blocks.ts'
import { type Block, isFigure, printFigure, textOf } from './block.ts'
import { type StatementHead, toGongwenBlocks } from './to-gongwen.ts'

type Written = Pick<Block, 'id' | 'body'>

/** Where the words of a block stand in the text of its statement. */
export interface BlockPlace {
  readonly block: string
  /** Of the line, its number included. */
  readonly from: number
  /** Of the words, which the number stands before. */
  readonly start: number
  readonly end: number
}

/** What of the text is counted, or rests on records. */
export interface RestingPlace {
  readonly start: number
  readonly end: number
  readonly covers: 'figure' | 'paragraph'
  readonly records: readonly string[]
  readonly isChosen: boolean
}

export interface StatementText {
  readonly text: string
  readonly places: readonly BlockPlace[]
  readonly resting: readonly RestingPlace[]
}

/** The statement as plain text, one paragraph a line, numbered as it will print; gaps have no line. */
export function statementText(head: StatementHead, blocks: readonly Written[]): StatementText {
  const labels = new Map(
    numberBlocks({ blocks: toGongwenBlocks(blocks) }).map(({ block, label }) => [
      block.kind === 'table' ? '' : (block.mark ?? ''),
      label,
    ]),
  )
  let text = `${head.title}\n${head.post}　${head.person}`
  const places: BlockPlace[] = []
  const resting: RestingPlace[] = []
  for (const { id, body } of blocks) {
    if (body.kind === 'gap') continue
    const from = text.length + 1
    const start = from + (labels.get(id) ?? '').length
    text += `\n${labels.get(id) ?? ''}${textOf(body)}`
    places.push({ block: id, from, start, end: text.length })
    resting.push(...restingIn(body, from, start, text.length))
  }
  return { text, places, resting }
}

/** The place a range of the text belongs to, and where in the block's words it stands; `null` outside the blocks. */
export function placeInBlock(
  { places }: Pick<StatementText, 'places'>,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly block: string; readonly start: number; readonly end: number } | null {
  const place = places.findLast(({ from }) => from <= start)
  if (place === undefined || start > place.end) return null
  const within = (offset: number) => Math.min(Math.max(offset, place.start), place.end) - place.start
  return { block: place.block, start: within(start), end: within(end) }
}

function restingIn(body: Block['body'], from: number, start: number, end: number): readonly RestingPlace[] {
  const whole =
    body.rests.length === 0
      ? []
      : [{ start: from, end, covers: 'paragraph' as const, records: body.rests, isChosen: false }]
  const words = textOf(body)
  const told = body.pieces.reduce((length, piece) => length + lengthOf(piece), 0)
  let at = start + words.length - told
  return [
    ...whole,
    ...body.pieces.flatMap((piece) => {
      const own = { start: at, end: at + lengthOf(piece), covers: 'figure' as const, records: [], isChosen: false }
      at = own.end
      return isFigure(piece) ? [own] : []
    }),
  ]
}

function lengthOf(piece: Block['body']['pieces'][number]): number {
  return isFigure(piece) ? printFigure(piece).length : piece.text.length
}
