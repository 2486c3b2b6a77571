import type { Figure } from '#kernel/measure.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'
import {
  type Block,
  type BlockBody,
  type BlockPiece,
  type BoundFigure,
  type FigureSource,
  type HeadingLevel,
  joinPieces,
  sourceKey,
} from './block.ts'
import { templateFor } from './template.ts'
import type { StatementUnderCheck } from './under-check.ts'

export const exampleOrgan: LedgerOrgan = {
  name: '云川市人大常委会',
  shortName: '市人大常委会',
  kind: 'people-congress',
  level: 'city',
}

/** What the ledger says, for examples: nothing unless told. */
export interface ExampleFacts extends Partial<Omit<StatementUnderCheck, 'blocks' | 'counts' | 'quotes'>> {
  /** Records behind each figure by `sourceKey`; the figure counts them unless `value` is told. */
  readonly figures?: Readonly<Record<string, { readonly records: readonly string[]; readonly value?: number }>>
  /** Words of each record that counts, by id. */
  readonly records?: Readonly<Record<string, string>>
}

/** A statement of these blocks over a small ledger. */
export function exampleUnderCheck(bodies: readonly BlockBody[], facts: ExampleFacts = {}): StatementUnderCheck {
  const { figures = {}, records = {}, ...rest } = facts
  return {
    year: 2023,
    template: templateFor(exampleOrgan),
    problems: [],
    measures: [],
    lastProblems: [],
    olderProblems: [],
    now: (source) => countedAs(source, figures[sourceKey(source)]),
    ...rest,
    blocks: blocksOf(bodies),
    counts: (id) => id in records,
    quotes: (ids, words) => ids.some((id) => records[id]?.includes(words)),
  }
}

/** Blocks b1, b2 … in order. */
export function blocksOf(bodies: readonly BlockBody[]): readonly Block[] {
  return bodies.map((body, index) => ({ id: `b${index + 1}`, position: index + 1, version: 1, body }))
}

export function headingOf(pillar: string, title: string, level: HeadingLevel = 1): BlockBody {
  return { kind: 'heading', level, title, pieces: [], pillar, rests: [], gap: null }
}

export function paragraphOf(
  pillar: string,
  pieces: readonly (string | BoundFigure)[],
  more: { readonly title?: string; readonly level?: HeadingLevel; readonly rests?: readonly string[] } = {},
): BlockBody {
  const { title = '', rests = [] } = more
  return {
    kind: 'paragraph',
    level: more.level ?? (title === '' ? null : 'run-in'),
    title,
    pieces: joinPieces(pieces.map((piece): BlockPiece => (typeof piece === 'string' ? { text: piece } : piece))),
    pillar,
    rests,
    gap: null,
  }
}

export function gapOf(pillar: string, missing: string, accepted: string | null = null): BlockBody {
  const gap = { missing, recordType: 'study-session', accepted }
  return { kind: 'gap', level: null, title: '', pieces: [], pillar, rests: [], gap }
}

/** A figure bound to a measure by its id, or to a source. */
export function figureOf(source: string | FigureSource, value: number, unit: string): BoundFigure {
  return { figure: typeof source === 'string' ? { measure: source } : source, value, unit }
}

function countedAs(
  source: FigureSource,
  found: { readonly records: readonly string[]; readonly value?: number } | undefined,
): Figure | null {
  if (found === undefined) return null
  const { records, value = records.length } = found
  return { measure: sourceKey(source), year: 2023, value, unit: '', records }
}
