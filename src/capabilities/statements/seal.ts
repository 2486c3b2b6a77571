import type { Figure } from '#kernel/measure.ts'
import { type Block, type FigureSource, figuresOf, isChosen, sourceKey } from './block.ts'
import { blockLimits, blockList, list, member, readSource, words } from './body-guard.ts'
import { messages } from './messages.ts'
import type { StatementHead } from './to-gongwen.ts'
import type { Recount } from './view.ts'

/** What a sealed statement is: its text, its figures, and what they rested on at that moment. */
export interface SealContent {
  readonly head: StatementHead
  readonly blocks: readonly Block[]
  readonly figures: readonly SealedFigure[]
  readonly records: readonly SealedRecord[]
}

export interface SealedFigure {
  readonly source: FigureSource
  readonly title: string
  readonly value: number
  readonly unit: string
  readonly records: readonly string[]
}

export interface SealedRecord {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly version: number
  /** SM3 of the canonical JSON of its values and of its files' digests. */
  readonly digest: string
}

/** Reads a kept seal. @throws Refusal 'invalid' */
export function readSealContent(value: unknown): SealContent {
  const content = member(value)
  const head = member(content.head)
  return {
    head: {
      title: words(head.title, 200),
      post: words(head.post, 200),
      person: words(head.person, 60),
      givenOn: head.givenOn === null ? null : words(head.givenOn, 10),
    },
    blocks: blockList(content.blocks),
    figures: list(content.figures, blockLimits.records).map((one) => {
      const figure = member(one)
      return {
        source: readSource(figure.source),
        title: words(figure.title, 200),
        value: Number(figure.value),
        unit: words(figure.unit, 10),
        records: list(figure.records, blockLimits.records).map((id) => words(id, 40)),
      }
    }),
    records: list(content.records, blockLimits.records).map((one) => {
      const record = member(one)
      const { id, type, title, version, digest } = record
      return {
        id: words(id, 40),
        type: words(type, 60),
        title: words(title, 4_000),
        version: Number(version),
        digest: words(digest, 64),
      }
    }),
  }
}

/** Every different figure of the text, counted now. A figure that cannot be counted may not be sealed. */
export function sealedFigures(
  blocks: readonly Block[],
  now: (source: FigureSource) => Figure | null,
  titleOf: (source: FigureSource) => string,
): readonly SealedFigure[] {
  const sources = new Map(
    blocks.flatMap(({ body }) => figuresOf(body)).map(({ figure }) => [sourceKey(figure), figure]),
  )
  return [...sources.values()].flatMap((source) => {
    const figure = now(source)
    if (figure === null) return []
    return [{ source, title: titleOf(source), value: figure.value, unit: figure.unit, records: figure.records }]
  })
}

/** Ids of all records a text rests on. */
export function restedOn(blocks: readonly Block[], figures: readonly SealedFigure[]): readonly string[] {
  return [...new Set([...blocks.flatMap(({ body }) => body.rests), ...figures.flatMap((figure) => figure.records)])]
}

/** What changed since the seal, in words; nothing when a count today gives the same. */
export function recount(
  content: Pick<SealContent, 'figures' | 'records'>,
  now: (source: FigureSource) => Figure | null,
  record: (id: string) => SealedRecord | null,
): Recount {
  const figures = content.figures.flatMap(({ source, title, value }) => {
    const current = now(source)?.value ?? 0
    return current === value ? [] : [messages.figureChanged(title, value, current)]
  })
  const records = content.records.flatMap((sealed) => {
    const current = record(sealed.id)
    if (current === null) return [messages.recordVoided(sealed.title)]
    return current.digest === sealed.digest ? [] : [messages.recordChanged(sealed.title)]
  })
  const known = new Set(content.records.map(({ id }) => id))
  const added = content.figures
    .flatMap(({ source }) => now(source)?.records ?? [])
    .filter((id, index, all) => !known.has(id) && all.indexOf(id) === index)
    .map((id) => messages.recordAdded(record(id)?.title ?? ''))
  const changes = [...figures, ...records, ...added]
  return { same: changes.length === 0, changes }
}

/** Ids of the records named by the blocks and by figures bound to chosen records. */
export function blockRests(blocks: readonly Block[]): readonly string[] {
  return [
    ...new Set(
      blocks.flatMap(({ body }) => [
        ...body.rests,
        ...figuresOf(body).flatMap(({ figure }) => (isChosen(figure) ? figure.records : [])),
      ]),
    ),
  ]
}
