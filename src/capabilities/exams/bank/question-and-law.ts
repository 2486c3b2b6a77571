import type { LawEntry } from '#law/entry.ts'

/** What the rules on a question's law look at: the entry comes from the registry as the organ has it. */
export interface QuestionAndLaw {
  readonly law: string | null
  readonly madeOn: string | null
  readonly checked: string | null
  /** `undefined` where the registry has no such law. */
  readonly entry: LawEntry | undefined
}
