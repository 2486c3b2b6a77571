import type { Claim } from '../claims/claim.ts'
import type { FoldedText } from '../folded-text.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { Sentence } from '../text-sentences.ts'
import type { ClaimStanding } from './claim-standing.ts'
import type { BoundPlace, LedgerBeside, LedgerRecord } from './ledger-beside.ts'
import { planned, provingTypes } from './ledger-words-data.ts'
import { type FigureMatch, matchFigures, type NamedFigure, nameFigures } from './match-figure.ts'
import { type KnownRecords, knowRecords, matchRecords, nearScore, provingScore } from './match-records.ts'
import { wholeOf } from './whole-of.ts'
import { wordsAround } from './words-around.ts'

interface TextBeside {
  readonly folded: FoldedText
  readonly claims: readonly Claim[]
  readonly sentences: readonly Sentence[]
}

interface Known extends TextBeside {
  readonly ledger: LedgerBeside
  readonly figures: readonly NamedFigure[]
  readonly records: KnownRecords
}

/** Near records that are shown beside an unproved claim. */
const mostShown = 5

/** Every claim of a text against the ledger, in text order. */
export function standClaims(text: TextBeside, ledger: LedgerBeside): readonly ClaimStanding[] {
  const known = { ...text, ledger, ...prepared(ledger) }
  return text.claims.map((claim) => {
    const bound = ledger.bound.filter((place) => place.start < claim.end && claim.start < place.end)
    if (bound.length > 0) return { claim, status: 'bound', records: recordsOf(bound) }
    if (claim.kind === 'quantity') return standQuantity(claim, known)
    if (claim.kind === 'universal' || claim.kind === 'self-grade') return standUniversal(claim, known)
    return standOther(claim, known)
  })
}

type Prepared = Pick<Known, 'figures' | 'records'>

/** Taken apart once, however often a text changes beside the same ledger. */
const ready = new WeakMap<LedgerBeside['records'], Prepared>()

function prepared({ figures, records }: LedgerBeside): Prepared {
  const known = ready.get(records) ?? { figures: nameFigures(figures), records: knowRecords(records) }
  ready.set(records, known)
  return known
}

function standQuantity(claim: Claim, known: Known): ClaimStanding {
  const words = wordsAround(claim, known)
  if (/[%‰]/u.test(claim.parts.classifier ?? '')) return standRate(claim, known)
  const matches = matchFigures(words, claim, known.figures)
  const equal = matches.find(({ figure }) => isApproximately(claim, figure.value) && figure.value > 0)
  if (equal !== undefined) return { claim, status: 'provable', figure: equal.figure, records: equal.figure.records }
  const [first] = matches
  const isWhole = !/上半年|下半年|每|季度/u.test(claim.parts.scope ?? '') && claim.parts.perYear === undefined
  if (first?.isSure === true && isWhole && first.figure.value > 0 && claim.parts.wholeAt === undefined)
    return {
      ...{ claim, status: 'contradicted', figure: first.figure, records: first.figure.records },
      recordType: first.figure.recordType,
    }
  return standByRecords(claim, words, known, first)
}

/** 20余次 holds of 21 to 29: of less than half as much again. */
function isApproximately(claim: Claim, value: number): boolean {
  const { value: said = 0, approx } = claim.parts
  if (approx === undefined) return value === said
  if (/近|约|左右/u.test(approx)) return Math.abs(value - said) <= Math.max(1, said * 0.1)
  return value >= said && value < said * 1.5
}

/** As many records speak of it as it says; or none do. */
function standByRecords(claim: Claim, words: string, known: Known, first: FigureMatch | undefined): ClaimStanding {
  const near = matchRecords(words, known.ledger.year, known.records)
  const own = near.filter(({ score, record }) => isOwn(record, score, known.ledger.year))
  const types = new Set(own.map(({ record }) => record.type))
  if (own.length > 0 && types.size === 1 && own.length === claim.parts.value)
    return { claim, status: 'provable', records: own.map(({ record }) => record.id) }
  const figure = first === undefined ? {} : { figure: first.figure }
  return { ...unproved(claim, words, near.slice(0, mostShown), first), ...figure }
}

/** 办结率100% is proved by the figures beside it, where these are. */
function standRate(claim: Claim, { claims, sentences }: Known): ClaimStanding {
  const sentence = sentenceAt(sentences, claim.at)
  const values = claims.flatMap(({ at, parts }) => {
    const isBeside = sentence !== undefined && at >= sentence.start && at < sentence.end && at !== claim.at
    return isBeside && parts.value !== undefined && parts.classifier !== '%' ? [parts.value] : []
  })
  const rate = claim.parts.value ?? Number.NaN
  const isTold = values.some((part) => values.some((whole) => whole > 0 && Math.abs((part / whole) * 100 - rate) < 0.1))
  return { claim, status: isTold && values.length > 1 ? 'provable' : 'unproved', records: [], recordType: 'indicator' }
}

/** 均 and 全部 hold where the narrower measure is as great as the wider one. */
function standUniversal(claim: Claim, known: Known): ClaimStanding {
  const words = wordsAround(claim, known)
  for (const { figure } of matchFigures(words, claim, known.figures)) {
    const whole = figure.part === undefined ? wholeOf(figure, known.ledger.figures) : undefined
    if (whole === undefined || whole.value === 0) continue
    const status = figure.value === whole.value ? 'provable' : 'contradicted'
    return { claim, status, figure, whole, records: figure.records, recordType: figure.recordType }
  }
  const near = matchRecords(words, known.ledger.year, known.records)
  const zero = near.find(({ record, score }) => score >= nearScore && /零报告|未发生|无此类/u.test(record.words))
  if (zero !== undefined) return { claim, status: 'provable', records: [zero.record.id] }
  // 较好完成 is about nothing: whatever comes near it by its words is no record of it.
  const shown = claim.kind === 'self-grade' ? [] : near.slice(0, mostShown)
  return unproved(claim, words, shown, undefined)
}

/** Acts, problems, promises, effects: one record that is the thing itself. */
function standOther(claim: Claim, known: Known): ClaimStanding {
  const words = wordsAround(claim, known)
  const wanted = typesOf[claim.kind]
  const near = matchRecords(words, known.ledger.year, known.records).filter(
    ({ record }) => wanted?.includes(record.type) ?? !planned.has(record.type),
  )
  const proving = near.filter(({ record, score }) => score >= provingScore && isOfYear(record.year, known.ledger.year))
  if (proving.length > 0)
    return { claim, status: 'provable', records: proving.slice(0, mostShown).map(({ record }) => record.id) }
  return unproved(claim, words, near.slice(0, mostShown), undefined)
}

const typesOf: Partial<Record<Claim['kind'], readonly string[]>> = {
  problem: ['problem'],
  commitment: ['rectification-measure', 'plan-task'],
  effect: ['indicator'],
  'self-grade': ['plan-task', 'indicator'],
}

function unproved(
  claim: Claim,
  words: string,
  near: readonly { readonly record: { readonly id: string } }[],
  first: FigureMatch | undefined,
): ClaimStanding {
  const [own] = typesOf[claim.kind] ?? []
  const told = own ?? first?.figure.recordType ?? provingTypes.find(([pattern]) => pattern.test(words))?.[1]
  const records = near.map(({ record }) => record.id)
  return { claim, status: 'unproved', records, ...(told === undefined ? {} : { recordType: told }) }
}

function recordsOf(bound: readonly BoundPlace[]): readonly string[] {
  return [...new Set(bound.flatMap(({ records }) => records))]
}

function isOwn({ type, year: of }: LedgerRecord, score: number, year: number): boolean {
  return score >= provingScore && of === year && !planned.has(type)
}

function isOfYear(of: number | null, year: number): boolean {
  return of === null || of === year
}
