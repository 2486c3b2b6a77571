import { problem, rectificationMeasure } from '#capabilities/rectification/index.ts'
import type { AnyMeasure } from '#kernel/capability.ts'
import type { Figure } from '#kernel/measure.ts'
import type { Ledger } from '#kernel/passage.ts'
import type { AnyRecord } from '#kernel/record-type.ts'
import { titleOfPart } from '#records/count.ts'
import { type Block, type FigureSource, isChosen, sourceKey } from './block.ts'
import { messages } from './messages.ts'
import type { StatementTemplate } from './template.ts'
import type { StatementHead } from './to-gongwen.ts'
import type { StatementUnderCheck } from './under-check.ts'

/** Everything about one statement that is needed to show, check, seal or export it. Loaded once, then pure. */
export interface Desk {
  readonly head: StatementHead
  readonly year: number
  readonly template: StatementTemplate
  readonly blocks: readonly Block[]
  /** Counted records of the statement's period. */
  readonly ledger: Ledger
  /** Counted records the text names or may name: of the period, of the year before, and those it rests on. */
  readonly records: ReadonlyMap<string, AnyRecord>
  measure(id: string): AnyMeasure | undefined
  titleOf(id: string): string
}

/** What a source counts to now; `null` when its measure is unknown or a chosen record no longer counts. */
export function countNow(desk: Desk, source: FigureSource): Figure | null {
  if (isChosen(source)) {
    if (source.records.some((id) => !desk.records.has(id))) return null
    return { measure: 'chosen', year: desk.year, value: source.records.length, unit: '', records: source.records }
  }
  const measure = desk.measure(source.measure)
  return measure === undefined ? null : desk.ledger.figure(measure, source.part)
}

/** Name and definition of what a source counts, for chips and the catalogue. */
export function explainSource(
  desk: Desk,
  source: FigureSource,
): { readonly title: string; readonly definition: string } {
  if (isChosen(source))
    return { title: messages.chosenTitle, definition: messages.chosenDefinition(source.records.length) }
  const measure = desk.measure(source.measure)
  if (measure === undefined) return { title: sourceKey(source), definition: messages.noMeasure }
  return { title: titleOfPart(measure, source.part), definition: measure.definition }
}

/** The desk as the rules see it. */
export function underCheck(desk: Desk): StatementUnderCheck {
  const problems = ofType(desk, problem.name)
  const inYear = (record: AnyRecord, year: number) => record.year === year
  return {
    year: desk.year,
    template: desk.template,
    blocks: desk.blocks,
    now: (source) => countNow(desk, source),
    counts: (id) => desk.records.has(id),
    quotes: (ids, words) => ids.some((id) => saysWords(desk.records.get(id), words)),
    problems: problems.filter((one) => inYear(one, desk.year)),
    lastProblems: problems.filter((one) => inYear(one, desk.year - 1)),
    olderProblems: problems.filter(({ year }) => year !== null && year < desk.year - 1),
    measures: ofType(desk, rectificationMeasure.name).map(({ id, title, values }) => ({
      id,
      title,
      problem: String(values.problem ?? ''),
    })),
  }
}

function saysWords(record: AnyRecord | undefined, words: string): boolean {
  if (record === undefined) return false
  return Object.values(record.values).some((value) =>
    typeof value === 'string'
      ? saysWhole(value, words)
      : Array.isArray(value) && value.some((one) => saysWhole(one, words)),
  )
}

/** 12次 does not say 2次. */
function saysWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/^\d/u.test(words) || !/[\d.,]/u.test(text.charAt(at - 1))) return true
  }
  return false
}

function ofType(desk: Desk, type: string): readonly AnyRecord[] {
  return [...desk.records.values()].filter((record) => record.type === type)
}

/** Share of each part in the text, in per cent, by pillar. */
export function shares(desk: Desk, lengthOf: (block: Block) => number): ReadonlyMap<string, number> {
  const whole = desk.blocks.reduce((total, block) => total + lengthOf(block), 0)
  const byPillar = Map.groupBy(desk.blocks, (block) => block.body.pillar)
  return new Map(
    [...byPillar].map(([pillar, blocks]) => {
      const length = blocks.reduce((total, block) => total + lengthOf(block), 0)
      return [pillar, whole === 0 ? 0 : Math.round((length / whole) * 100)]
    }),
  )
}
