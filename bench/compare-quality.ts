import { type CompareOptions, compareTexts } from '#capabilities/checking/compare/compare-texts.ts'
import type { ComparedText } from '#capabilities/checking/compare/compared-text.ts'
import { foldForCompare } from '#capabilities/checking/compare/fold-text.ts'
import { turn } from '#capabilities/checking/compare/text-overlap.ts'
import { type MadePair, makePair, type PairKind, pairKinds } from './make-pairs.ts'
import { makeOrgan, makeStatement, textOf } from './make-statement.ts'
import { minhashJudge } from './minhash-judge.ts'
import { seededRandom } from './seeded-random.ts'
import { statementWords } from './statement-words.ts'

/** Of the sentences of the second texts: taken and told so, told so wrongly, taken and missed. */
export interface Tally {
  readonly kind: PairKind
  right: number
  wrong: number
  missed: number
}

export function makePairs(seed: number, perKind: number): readonly MadePair[] {
  const random = seededRandom(seed)
  return pairKinds.flatMap((kind) => Array.from({ length: perKind }, (_, number) => makePair(random, kind, number)))
}

/** Judges all pairs in one comparison, among other statements that teach it what is a formula. */
export function judgeByShufa(
  seed: number,
  pairs: readonly MadePair[],
  options: Partial<CompareOptions> = {},
  archive = 150,
): readonly Tally[] {
  const random = seededRandom(seed + 77)
  const others = Array.from({ length: archive }, (_, number) => {
    const made = makeStatement(random, makeOrgan(random, number), 2025)
    return { name: `${number}`, text: textOf(made), organ: `${made.organ}${number}`, year: 2025 }
  })
  const both = pairs.flatMap(({ source, other }, number): ComparedText[] => [
    { name: `a${number}`, text: source.text, organ: `a${number}`, year: 2025 },
    { name: `b${number}`, text: other.text, organ: `b${number}`, year: 2025 },
  ])
  const notice = statementWords.outline.join('\n')
  const comparison = compareTexts([...both, ...others], { day: '2026-01-01', notice, ...options })
  const byPair = new Map(comparison.pairs.map((pair) => [`${pair.one} ${pair.other}`, pair]))
  return tallied(pairs, (pair, number) => {
    const found = byPair.get(`${2 * number} ${2 * number + 1}`)
    const places = found === undefined ? [] : comparison.matchesOf(turn(found)).map(({ one }) => one)
    let from = 0
    return pair.other.sentences.map(({ text }) => {
      const start = pair.other.text.indexOf(text, from)
      from = start + text.length
      const shared = places.reduce(
        (sum, place) => sum + Math.max(0, Math.min(place.end, from) - Math.max(place.start, start)),
        0,
      )
      return shared >= text.length / 2
    })
  })
}

export function judgeByMinhash(pairs: readonly MadePair[], threshold: number): readonly Tally[] {
  return tallied(pairs, (pair) =>
    minhashJudge(
      pair.source.sentences,
      pair.other.sentences.map(({ text }) => text),
      threshold,
    ),
  )
}

/** Sentences too short to be copied by anything but chance do not count. */
const shortest = 10

function tallied(
  pairs: readonly MadePair[],
  judge: (pair: MadePair, number: number) => readonly boolean[],
): readonly Tally[] {
  const tallies = pairKinds.map((kind): Tally => ({ kind, right: 0, wrong: 0, missed: 0 }))
  for (const [number, pair] of pairs.entries()) {
    const tally = tallies.find(({ kind }) => kind === pair.kind)
    if (tally === undefined) continue
    for (const [at, isTold] of judge(pair, number).entries()) {
      const sentence = pair.other.sentences[at]
      if (sentence === undefined || foldForCompare(sentence.text).codes.length < shortest) continue
      if (isTold && sentence.isTaken) tally.right += 1
      else if (isTold) tally.wrong += 1
      else if (sentence.isTaken) tally.missed += 1
    }
  }
  return tallies
}

export function scoresOf(tallies: readonly Tally[]): { precision: number; recall: number; f1: number } {
  const sum = (key: 'right' | 'wrong' | 'missed') => tallies.reduce((total, tally) => total + tally[key], 0)
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')]
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return { precision, recall, f1: (2 * right) / Math.max(1, 2 * right + wrong + missed) }
}
