import { monthDay, officialDate } from '#gongwen/official-date.ts'
import { cite } from '#kernel/citation.ts'
import type { Figure, Measure } from '#kernel/measure.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  clause,
  definePassage,
  enumerate,
  gap,
  type Ledger,
  type Passage,
  type Piece,
  point,
  resting,
  say,
  type Written,
} from '#kernel/passage.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { openProblems } from './follow-up.ts'
import { measureTarget, type Problem, problemFigure, type RectificationMeasure } from './measures.ts'
import { problem } from './problem-record.ts'
import { dueNow, isLate, promiseTold } from './promise-words.ts'
import { rectificationMeasure } from './rectification-measure-record.ts'

const basis = cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand')

/** Years back in which a problem still open is looked for. */
const yearsBack = 5

/** Statements are handed in by then in the year after: 03-31, a house value. */
const handedInBy = '03-31'

const sourceWords: Readonly<Record<Problem['source'], string>> = {
  self: '在自查时发现',
  appraisal: '在述法评议中被指出',
  comment: '在书记点评中被指出',
  inspection: '由巡察反馈',
  supervision: '由法治督察反馈',
  audit: '由审计发现',
  discipline: '由派驻纪检监察组反馈',
  deputies: '由人大代表提出',
  staff: '由干部反映',
  petition: '由群众信访反映',
}

const subjectWords: Readonly<Record<Problem['subject'], string>> = {
  self: '本人履职',
  organ: '机关管理',
  staff: '干部队伍建设',
}

/** Problems found up to five years back, and measures planned for them until the statement is handed in. */
const looks = [
  { over: problem, from: -yearsBack, until: 0 },
  { over: rectificationMeasure, from: -yearsBack, until: 1 },
]

const lastYearPassage = definePassage({
  id: 'rectification/last-year',
  pillar: 'last-year',
  looks,
  order: 10,
  basis,
  *write(ledger) {
    const followed = problemsToAnswer(ledger)
    if (followed.length === 0) return yield gap('上年度无问题整改记录', problem)
    const [before] = ledger.pick([
      ['上年度述法查找的问题，整改情况如下。'],
      ['对上年度述法查找的问题，逐一说明整改情况。'],
    ])
    yield resting(say`${before}`, followed)
    for (const one of followed) yield* one.state === 'closed' ? [closedSentence(ledger, one)] : stillOpen(ledger, one)
  },
})

const problemsPassage = definePassage({
  id: 'rectification/problems',
  pillar: 'problems',
  looks,
  order: 10,
  basis,
  *write(ledger) {
    const found = foundIn(ledger, ledger.year)
    if (found.length === 0) yield gap('本年度无问题查摆记录', problem)
    for (const [index, one] of [...stillOpenBefore(ledger), ...found].entries()) yield problemPoint(ledger, one, index)
  },
})

const measuresPassage = definePassage({
  id: 'rectification/measures',
  pillar: 'measures',
  looks,
  order: 10,
  basis,
  *write(ledger) {
    const answered = [...stillOpenBefore(ledger), ...foundIn(ledger, ledger.year)]
    for (const one of answered) {
      const planned = measuresAgainst(ledger, one).filter((measure) => isAhead(ledger, measure))
      if (planned.length === 0) yield gap(`${quoted(one.title)}问题无后续整改措施`, rectificationMeasure)
      for (const [index, measure] of planned.entries()) {
        yield measurePoint(ledger, one, measure, index)
        if (isLate(measure, lastDay(ledger)))
          yield gap(`${quoted(measure.title)}措施已过完成时限，没有新的时限`, rectificationMeasure)
      }
    }
    if (answered.length === 0) yield gap('本年度无整改措施记录', rectificationMeasure)
  },
})

export const rectificationPassages: readonly Passage[] = [lastYearPassage, problemsPassage, measuresPassage]

/** Problems of earlier years that are still open, the oldest first, then all of last year's. */
function problemsToAnswer(ledger: Ledger): readonly Problem[] {
  const earlier = Array.from({ length: yearsBack - 1 }, (_, index) => ledger.year - yearsBack + index)
  return [...openProblems(earlier.flatMap((year) => foundIn(ledger, year))), ...foundIn(ledger, ledger.year - 1)]
}

/** Problems of earlier years that are problems still: told again before those of the year. */
function stillOpenBefore(ledger: Ledger): readonly Problem[] {
  return problemsToAnswer(ledger).filter((one) => one.state !== 'closed')
}

function foundIn(ledger: Ledger, year: number): readonly Problem[] {
  return ledger.records(problem, year).toSorted(orderBy((one) => one.foundOn))
}

function closedSentence(ledger: Ledger, one: Problem): Written {
  const result = one.result === null ? '' : `${clause(one.result)}，`
  const by = one.acceptedBy === null ? '' : `经${ledger.titleOf(one.acceptedBy)}核验，`
  const when = one.closedOn === null ? '已' : `${officialDate(one.closedOn)}`
  return resting(say`关于${quoted(one.title)}问题，${result}${by}${when}销号。`, [one, ...measuresAgainst(ledger, one)])
}

function* stillOpen(ledger: Ledger, one: Problem): Generator<Written> {
  const planned = measuresAgainst(ledger, one)
  const kept = planned.filter((measure) => measure.state === 'closed').map(({ title }) => quoted(title))
  const last = planned
    .filter((measure) => measure.state !== 'closed')
    .toSorted(orderBy(dueNow))
    .at(-1)
  const done = kept.length === 0 ? '' : `，${enumerate(kept)}措施已销号`
  const why = one.pending === null ? '' : `，${clause(one.pending)}`
  const until = last === undefined ? '' : `，有关措施${promiseTold(last, lastDay(ledger))}`
  yield resting(say`关于${quoted(one.title)}问题，仍在整改${done}${why}；由${ownerOf(ledger, one)}负责${until}。`, [
    one,
    ...planned,
  ])
  if (one.pending === null) yield gap(`上年度${quoted(one.title)}问题没有写明未销号的原因`, problem)
}

function problemPoint(ledger: Ledger, one: Problem, index: number): Written {
  const pieces: Piece[] = [
    one.foundOn.startsWith(`${ledger.year}`) ? '' : `这是${one.foundOn.slice(0, 4)}年查摆、尚未销号的问题。`,
    `${clause(one.fact)}。`,
    ...problemFigurePieces(ledger, one),
    whyAndWho(ledger, one, index),
  ]
  return point(clause(one.title), {
    kind: 'sentence',
    pieces: pieces.filter((piece) => piece !== ''),
    records: [one.id],
  })
}

function measurePoint(ledger: Ledger, one: Problem, measure: RectificationMeasure, index: number): Written {
  const answering = index === 0 ? '针对' : '继续针对'
  const owner = measure.owner === one.personResponsible ? ownerOf(ledger, one) : ledger.titleOf(measure.owner)
  const pieces: Piece[] = [
    `${answering}${quoted(one.title)}问题，${clause(measure.action)}，形成${clause(measure.product)}`,
    ...targetPieces(ledger, measure),
    `。由${owner}负责，${promiseTold(measure, lastDay(ledger))}。`,
  ]
  return point(clause(measure.title), { kind: 'sentence', pieces, records: [measure.id, one.id] })
}

function measuresAgainst(ledger: Ledger, one: Problem): readonly RectificationMeasure[] {
  const known = answers.get(ledger) ?? answersOf(ledger)
  answers.set(ledger, known)
  return known.get(one.id) ?? []
}

/** Asked for by every problem in three places; put in order once. */
const answers = new WeakMap<Ledger, ReadonlyMap<string, readonly RectificationMeasure[]>>()

function answersOf(ledger: Ledger): ReadonlyMap<string, readonly RectificationMeasure[]> {
  const measures = Array.from({ length: yearsBack + 2 }, (_, index) => ledger.year - yearsBack + index)
    .flatMap((year) => ledger.records(rectificationMeasure, year))
    .toSorted(orderBy((measure) => measure.dueOn))
  return Map.groupBy(measures, (measure) => measure.problem)
}

/** What is still to be done: not closed, or due after the year, whatever became of it since; planned before the hand-in. */
function isAhead(ledger: Ledger, measure: RectificationMeasure): boolean {
  if (measure.plannedOn > `${ledger.year + 1}-${handedInBy}`) return false
  return measure.state !== 'closed' || dueNow(measure) > lastDay(ledger)
}

function lastDay(ledger: Ledger): string {
  return `${ledger.year}-12-31`
}

function figureWords(one: Problem): string | null {
  return one.figure === null || one.figureLabel === null ? null : clause(one.figureLabel)
}

/** A figure is recounted in the statement's year: that of an earlier problem stays in its record. */
function problemFigurePieces(ledger: Ledger, one: Problem): readonly Piece[] {
  const words = figureWords(one)
  if (words === null || !one.foundOn.startsWith(`${ledger.year}`)) return []
  const figure = figureOf(ledger, problemFigure, { field: 'title', value: one.title })
  return [`${words}`, figure, `${one.figureUnit ?? ''}。`]
}

function targetPieces(ledger: Ledger, measure: RectificationMeasure): readonly Piece[] {
  if (measure.target === null) return []
  const year = Number(measure.plannedOn.slice(0, 4))
  if (measure.targetValue === null) return [`，${clause(measure.target)}`]
  // A figure is recounted in the statement's year: the target of a measure planned in another year stays in its record.
  if (year !== ledger.year) return []
  const figure = figureOf(ledger, measureTarget, { field: 'title', value: measure.title })
  return [`，${clause(measure.target)}`, figure, measure.targetUnit ?? '']
}

/** The record stays among those the point rests on, so the figure does not claim it for itself. */
function figureOf<T extends RecordType>(
  ledger: Ledger,
  measure: Measure<T>,
  part: { field: string; value: string },
): Figure {
  return { ...ledger.figure(measure, part), records: [] }
}

/** Whose it is, source, cause and who mends it; neighbouring problems are told in different order. */
function whyAndWho(ledger: Ledger, one: Problem, index: number): string {
  const source = `${monthDay(one.foundOn)}${sourceWords[one.source]}${one.sourceNote === null ? '' : `，见${clause(one.sourceNote)}`}`
  const whose = subjectWords[one.subject]
  const cause = clause(one.cause)
  const owner = ownerOf(ledger, one)
  const wordings = [
    `这一问题属${whose}方面，${source}。原因在于${cause}。整改由${owner}负责。`,
    `主要原因是${cause}。该问题${source}，属${whose}方面，${owner}为整改责任人。`,
    `这一问题${source}，属${whose}方面的问题。根源在于${cause}，由${owner}负责整改。`,
  ]
  return wordings[index % wordings.length] ?? ''
}

/** A problem of one's own is mended by 本人: the statement speaks in the first person. */
function ownerOf(ledger: Ledger, one: Problem): string {
  return one.subject === 'self' ? '本人' : ledger.titleOf(one.personResponsible)
}

function quoted(title: string): string {
  return `“${clause(title)}”`
}
