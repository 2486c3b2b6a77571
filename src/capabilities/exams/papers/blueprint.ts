import type { Difficulty, Question, QuestionKind } from './question.ts'

/** What a paper is made of: so many of a kind, on these laws, of this difficulty, for so many points each. */
export interface Blueprint {
  readonly parts: readonly BlueprintPart[]
}

export interface BlueprintPart {
  readonly kind: QuestionKind
  readonly count: number
  /** Points of each in tenths: 15 is 1.5分. */
  readonly tenths: number
  /** Full names; none: any law. */
  readonly laws?: readonly string[]
  /** None: any. */
  readonly difficulty?: Difficulty
  /** Leaves out what was not checked against the text of its law. */
  readonly checkedOnly?: true
}

/** A paper whose questions somebody chose one by one. */
export interface FixedList {
  readonly questions: readonly { readonly id: string; readonly tenths: number }[]
}

/** Why the bank cannot fill a blueprint. */
export interface Shortfall {
  readonly outcome: 'shortfall'
  readonly missing: readonly MissingPart[]
}

export interface MissingPart {
  /** Place in `blueprint.parts`, from 0. */
  readonly part: number
  readonly wanted: number
  /** How many of the bank would fit this part if no other part took them. */
  readonly fitting: number
  /** How many are left unfilled after all parts were served as well as can be. */
  readonly lacking: number
}

export function fits(question: Question, { kind, laws = [], difficulty, checkedOnly }: BlueprintPart): boolean {
  return (
    question.kind === kind &&
    (laws.length === 0 || (question.law !== null && laws.includes(question.law))) &&
    (difficulty === undefined || question.difficulty === difficulty) &&
    (checkedOnly !== true || (question.checked ?? 'unverified') !== 'unverified')
  )
}
