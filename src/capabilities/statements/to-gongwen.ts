import type { Block as GongwenBlock, GongwenDocument, Run } from '#gongwen/document.ts'
import { type Block, type BlockBody, isFigure, printFigure, sourceKey } from './block.ts'
import { messages } from './messages.ts'

export interface StatementHead {
  readonly title: string
  /** 云川市人大常委会党组书记 */
  readonly post: string
  readonly person: string
  /** 'YYYY-MM-DD', or `null` while it is not fixed. */
  readonly givenOn: string | null
}

/** The statement as it will be printed. Gaps print nothing; a figure keeps its source as a mark. */
export function toGongwen(head: StatementHead, blocks: readonly Block[]): GongwenDocument {
  const document: GongwenDocument = {
    profile: 'personal',
    title: breakTitle(head.title),
    subtitle: `${head.post}　${head.person}`,
    blocks: toGongwenBlocks(blocks),
  }
  return head.givenOn === null ? document : { ...document, signature: { name: head.person, on: head.givenOn } }
}

/** The printed blocks alone, each marked with the id of the block it comes from. */
export function toGongwenBlocks(blocks: readonly Pick<Block, 'id' | 'body'>[]): readonly GongwenBlock[] {
  return blocks.flatMap(({ id, body }) => toBlock(id, body))
}

function toBlock(id: string, body: BlockBody): readonly GongwenBlock[] {
  if (body.kind === 'gap') return []
  if (body.kind === 'heading') {
    const level = body.level === null || body.level === 'run-in' ? 1 : body.level
    return [{ kind: 'heading', level, text: body.title, mark: id }]
  }
  const runs = body.pieces.map(
    (piece): Run =>
      isFigure(piece) ? { text: printFigure(piece), mark: sourceKey(piece.figure) } : { text: piece.text },
  )
  const { level, title } = body
  const lead = level === null || level === 1 || title === '' ? {} : { lead: { level, text: `${title}。` } }
  return [{ kind: 'paragraph', ...lead, runs, mark: id }]
}

const longestRow = 20

/** Rows of at most 20 characters and of like length, broken where a word of the trade ends or, failing that, any word. */
export function breakTitle(title: string): readonly string[] {
  const rows = Math.ceil(title.length / longestRow)
  if (rows <= 1) return [title]
  const least = title.length - longestRow * (rows - 1)
  const places = [...wordEnds(title)].filter((place) => place >= least && place <= longestRow)
  const ideal = title.length / rows
  const cost = (place: number) => Math.abs(place - ideal) + (isTradeBreak(title, place) ? 0 : longestRow / 2)
  const [place = Math.ceil(ideal)] = places.sort((a, b) => cost(a) - cost(b))
  return [title.slice(0, place), ...breakTitle(title.slice(place))]
}

/** Ends of words after which a row may end; not inside 《》, for a name of a document stays whole. */
function* wordEnds(title: string): Generator<number> {
  const { neverBegin, neverEnd } = messages.titleRows
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
    const place = index + segment.length
    const before = title.slice(0, place)
    const isInName = before.lastIndexOf('《') > before.lastIndexOf('》')
    if (isInName || neverEnd.some((word) => before.endsWith(word))) continue
    if (!neverBegin.some((word) => title.startsWith(word, place))) yield place
  }
}

function isTradeBreak(title: string, place: number): boolean {
  const { begin, end } = messages.titleRows
  return begin.some((word) => title.startsWith(word, place)) || end.some((word) => title.endsWith(word, place))
}
