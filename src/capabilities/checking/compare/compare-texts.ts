import { type ComparedPair, type FoundPassages, pairsOf } from './compared-pairs.ts'
import type { ComparedText } from './compared-text.ts'
import { hasCopiedParagraph } from './copied-paragraph.ts'
import { type DistinctPassages, distinctPassages } from './distinct-passages.ts'
import type { Formula } from './formulas-data.ts'
import type { CompareLevels } from './levels-data.ts'
import { levelsOn } from './levels-on.ts'
import { findLikePassages } from './like-passages.ts'
import { maskFormulas } from './mask-formulas.ts'
import { type PassageMatch, readMatches } from './read-matches.ts'
import { type ClassShares, sharesOf } from './shares-of.ts'
import { foldTexts, type TextHeap } from './text-heap.ts'

export interface CompareOptions {
  /** 'YYYY-MM-DD': which levels and formulas are in force. */
  readonly day: string
  /** Text of the notice of the year: its outline is no copying. */
  readonly notice?: string
  /** Only pairs with one of these (indices of texts); all where left out. */
  readonly asked?: ReadonlySet<number>
  readonly levels?: CompareLevels
  readonly formulas?: readonly Formula[]
}

export interface CompareProgress {
  readonly stage: 'fold' | 'find'
  readonly done: number
  readonly total: number
}

export interface Comparison {
  readonly texts: readonly ComparedText[]
  readonly levels: CompareLevels
  /** Of each text, in the order given. */
  readonly shares: readonly ClassShares[]
  /** Those that agree in anything, the largest share first. */
  readonly pairs: readonly ComparedPair[]
  /** The passages of a pair, in the order of its first text, with places and differences. */
  matchesOf(pair: ComparedPair): readonly PassageMatch[]
}

/** Compares texts by passage, every one with every other. */
export function compareTexts(texts: readonly ComparedText[], options: CompareOptions): Comparison {
  const steps = compareInSteps(texts, options)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

/** The same, so that whoever waits sees how far it is, and may stop. */
export function* compareInSteps(
  texts: readonly ComparedText[],
  options: CompareOptions,
): Generator<CompareProgress, Comparison> {
  const levels = options.levels ?? levelsOn(options.day)
  const heap = yield* staged('fold', texts.length, foldTexts(texts))
  const mask = maskFormulas(heap, { ...options, levels })
  const distinct = distinctPassages(heap, mask)
  const isAsked = askedPassages(heap, distinct, options.asked)
  const like = yield* staged('find', distinct.count, findLikePassages({ heap, mask, distinct, levels, isAsked }))
  const found = { texts, heap, mask, distinct, like, levels, asked: options.asked }
  const { pairs, best } = pairsOf(found)
  return {
    ...{ texts, levels, pairs: pairs.map((pair) => withTemplateLevel(found, pair)) },
    shares: sharesOf({ ...found, best }),
    matchesOf: (pair) => readMatches(found, pair),
  }
}

/** A template is judged by the paragraph, not by the whole text. */
function withTemplateLevel(found: FoundPassages, pair: ComparedPair): ComparedPair {
  if (pair.relation !== 'template') return pair
  const isOneTemplate = found.texts[pair.one]?.isTemplate === true
  const places = readMatches(found, pair).map(({ one, other }) => (isOneTemplate ? other : one))
  const text = found.texts[isOneTemplate ? pair.other : pair.one]?.text ?? ''
  const isCopied = hasCopiedParagraph(text, places, found.levels.templateParagraph)
  return { ...pair, level: isCopied ? 'warn' : 'none' }
}

function* staged<T>(
  stage: CompareProgress['stage'],
  total: number,
  steps: Generator<number, T>,
): Generator<CompareProgress, T> {
  const every = Math.max(1, Math.floor(total / 100))
  let told = -every
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (step.value - told < every) continue
    told = step.value
    yield { stage, done: step.value, total }
  }
}

function askedPassages(heap: TextHeap, distinct: DistinctPassages, asked: ReadonlySet<number> | undefined): Uint8Array {
  const flags = new Uint8Array(distinct.count)
  if (asked === undefined) return flags.fill(1)
  for (let one = 0; one < distinct.count; one += 1) {
    for (let at = distinct.first[one] ?? 0; at < (distinct.first[one + 1] ?? 0); at += 1) {
      if (asked.has(heap.textOf[distinct.passages[at] ?? 0] ?? 0)) flags[one] = 1
    }
  }
  return flags
}
