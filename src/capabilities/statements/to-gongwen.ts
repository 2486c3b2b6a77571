import type { Block as GongwenBlock, GongwenDocument, Run } from '#gongwen/document.ts'
import { type Block, type BlockBody, isFigure, printFigure, sourceKey } from './block.ts'

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
    blocks: blocks.flatMap(({ id, body }) => toBlock(id, body)),
  }
  return head.givenOn === null ? document : { ...document, signature: { name: head.person, on: head.givenOn } }
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

/** Titles over 20 characters stand in two rows, the longer above, broken where a word of the trade ends. */
function breakTitle(title: string): readonly string[] {
  if (title.length <= 20) return [title]
  const places = ['履行', '推进', '情况', '职责', '年度', '的']
    .flatMap((word) =>
      [...title.matchAll(new RegExp(word, 'gu'))].map(
        (match) => (match.index ?? 0) + (['履行', '推进', '情况'].includes(word) ? 0 : word.length),
      ),
    )
    .filter((place) => place >= title.length - 20 && place <= 20 && place > 0)
    .sort((a, b) => Math.abs(a - title.length / 2) - Math.abs(b - title.length / 2))
  const place = places[0] ?? Math.ceil(title.length / 2)
  return [title.slice(0, place), title.slice(place)]
}
