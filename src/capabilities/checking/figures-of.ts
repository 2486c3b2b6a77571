import type { Claim } from './claims/claim.ts'
import { sentenceAt } from './sentence-at.ts'
import type { Sentence } from './text-sentences.ts'
import type { TextUnderCheck } from './text-under-check.ts'

/** A quantity with its value; positions in the folded text. */
export interface FigureInText extends Claim {
  readonly value: number
  readonly unit: string
  readonly until: number
  readonly sentence: Sentence
  /** The words of its clause before it, of the sentence only. */
  readonly before: string
}

const clause = /[^，。；：！？、（）\n]*$/u

export function figuresOf({ claims, sentences }: TextUnderCheck): readonly FigureInText[] {
  return claims.flatMap((claim) => {
    const { value, classifier } = claim.parts
    if (claim.kind !== 'quantity' || value === undefined || classifier === undefined) return []
    const sentence = sentenceAt(sentences, claim.at)
    if (sentence === undefined) return []
    const before = clause.exec(sentence.text.slice(0, claim.at - sentence.start))?.[0] ?? ''
    return [{ ...claim, value, unit: classifier, until: claim.at + claim.text.length, sentence, before }]
  })
}

/** Figures of each sentence that has any, in text order. */
export function figuresBySentence(text: TextUnderCheck): readonly (readonly FigureInText[])[] {
  return [...Map.groupBy(figuresOf(text), ({ sentence }) => sentence.start).values()]
}
