import type { LawChange } from './law-change.ts'

/** The bank at a glance: what it holds on which law, and what has to be looked over again. */
export interface BankView {
  readonly laws: readonly BankLaw[]
  readonly drafts: number
  readonly retired: number
}

/** Questions in force on one law. */
export interface BankLaw {
  /** As the questions name it. */
  readonly law: string
  readonly isKnown: boolean
  readonly total: number
  readonly unverified: number
  readonly kinds: Readonly<Record<string, number>>
  readonly difficulties: Readonly<Record<string, number>>
  /** What became of the law after some of the questions were made. */
  readonly change: (LawChange & { readonly questions: number }) | null
}

/** What came of saving chosen questions, by their place among the chosen. */
export interface TakenQuestions {
  readonly adopted: number
  readonly drafts: number
  readonly refused: readonly { readonly place: number; readonly message: string }[]
}
