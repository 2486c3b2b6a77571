import { emptyWords, sameWords } from './ledger-words-data.ts'

/** Pairs of characters by which two texts are found to speak of the same thing; words that say nothing are left out. */
export function tellingPairs(text: string): ReadonlySet<string> {
  const alike = sameWords.reduce((words, [pattern, word]) => words.replaceAll(pattern, ` ${word} `), text)
  const bare = alike.replaceAll(emptyWords, ' ')
  return new Set([...bare.matchAll(/[\p{Script=Han}]+/gu)].flatMap(([run]) => pairsOf(run)))
}

/** How much of `wanted` the other has: 0 … 1. */
export function shareOf(wanted: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0
  let found = 0
  for (const pair of wanted) if (other.has(pair)) found += 1
  return found / wanted.size
}

function pairsOf(run: string): readonly string[] {
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2))
}
