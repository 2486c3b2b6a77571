import type { difficulties, questionKinds } from './question-words.ts'

export { difficulties, questionKinds, trueFalseOptions } from './question-words.ts'

export type QuestionKind = keyof typeof questionKinds

export type Difficulty = keyof typeof difficulties

export const kindsInOrder = [
  'single',
  'multiple',
  'true-false',
  'fill-in',
  'short-answer',
] as const satisfies QuestionKind[]

/**
 * A question as it stood when a paper was made: later corrections in the bank do not reach it.
 * It carries its key and never leaves the server as it is; see `forCandidate`.
 */
export type Question = ChoiceQuestion | FillInQuestion | ShortAnswerQuestion

export interface ChoiceQuestion extends Asked {
  readonly kind: 'single' | 'multiple' | 'true-false'
  /** Of a true-false question: `trueFalseOptions`. */
  readonly options: readonly string[]
  /** Places in `options`, from 0, rising; exactly one unless the kind is `multiple`. */
  readonly right: readonly number[]
}

export interface FillInQuestion extends Asked {
  readonly kind: 'fill-in'
  /** Of each blank in turn the answers that are accepted; compare by `foldAnswer`. */
  readonly accepted: readonly (readonly string[])[]
}

export interface ShortAnswerQuestion extends Asked {
  readonly kind: 'short-answer'
  /** Reference answer with its points, for the person who marks. */
  readonly answer: string
}

interface Asked {
  /** Record in the bank, and its version at that time. */
  readonly id: string
  readonly version: number
  readonly stem: string
  readonly explanation: string | null
  /** Full name of the law or rule without 《》, and 第X条. */
  readonly law: string | null
  readonly article: string | null
  readonly difficulty: Difficulty | null
  /** How far it was checked against the text of its law, where the bank says. */
  readonly checked?: 'read' | 'second-hand' | 'unverified'
}
