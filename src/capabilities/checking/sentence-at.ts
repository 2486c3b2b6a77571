import type { Sentence } from './text-sentences.ts'

/** The sentence that a position of the folded text stands in. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return sentences.find(({ start, end }) => at >= start && at < end)
}
