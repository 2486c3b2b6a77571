import type { Claim } from '../claims/claim.ts'
import type { FoldedText } from '../folded-text.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { Sentence } from '../text-sentences.ts'
import { tellingPairs } from './telling-words.ts'

const clauseStart = /[^，。；：！？、（）\n]*$/u
const clauseEnd = /^[^，。；：！？、（）\n0-9]*/u
const wideStart = /[^。；！？\n]*$/u

/** With fewer pairs than this a clause does not say what it is about, and what stands before it is read too. */
const tooFew = 1

/** The words of the clause a claim stands in, without its figure; of a claim that is a whole sentence, itself. */
export function wordsAround(
  claim: Claim,
  { folded, sentences }: { readonly folded: FoldedText; readonly sentences: readonly Sentence[] },
): string {
  if (claim.kind === 'problem' || claim.kind === 'commitment') return claim.text
  const end = claim.at + claim.text.length
  const sentence = sentenceAt(sentences, claim.at)
  const from = sentence?.start ?? 0
  const before = folded.text.slice(from, claim.at)
  const after = clauseEnd.exec(folded.text.slice(end, Math.min(end + 30, sentence?.end ?? end)))?.[0] ?? ''
  if (claim.kind === 'act') return `${clauseStart.exec(before)?.[0] ?? ''}${claim.text}`
  const own = clauseStart.exec(before)?.[0] ?? ''
  const spoken = claim.kind === 'universal' || claim.kind === 'effect' || claim.kind === 'self-grade' ? claim.text : ''
  const words = `${own} ${spoken} ${after}`
  if (tellingPairs(words).size >= tooFew) return words
  return `${wideStart.exec(before)?.[0].slice(-40) ?? ''} ${spoken} ${after}`
}
