import type { QuestionKind } from '../../papers/question.ts'

/** A question as its lines say it, before it is settled what it means. Lines count from 1. */
export interface RawQuestion {
  readonly line: number
  readonly number: number | null
  /** Sections count from 0; numbers begin anew in each. */
  readonly section: number
  /** Of the section or of a tag in the stem; `null`: the file does not say. */
  readonly kind: QuestionKind | null
  readonly stem: string
  readonly options: readonly { readonly letter: string; readonly text: string; readonly line: number }[]
  readonly answer: Told | null
  readonly explanation: Told | null
  readonly law: Told | null
  readonly difficulty: Told | null
  readonly checked: Told | null
  readonly source: Told | null
}

export interface Told {
  readonly line: number
  readonly text: string
}
