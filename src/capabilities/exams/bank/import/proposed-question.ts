import type { Values } from '#kernel/field.ts'
import type { question } from '../question-record.ts'

/** The fields of a question, any of them still empty. */
export type QuestionValues = {
  readonly [K in keyof Values<typeof question.fields>]: Values<typeof question.fields>[K] | null
}

/** A question as an import proposes it; nothing is saved until somebody chooses it. */
export interface ProposedQuestion {
  /** Of the file, from 1. */
  readonly line: number
  readonly values: QuestionValues
  readonly doubts: readonly Doubt[]
  readonly alike: readonly Alike[]
}

export interface Doubt {
  readonly line: number
  readonly message: string
  /** The question cannot be put into use before this is mended; it may be kept as a draft. */
  readonly blocks: boolean
}

/** Another question with the same words, or nearly. */
export interface Alike {
  readonly where: 'file' | 'bank'
  /** Line in the file; or record in the bank. */
  readonly line: number | null
  readonly id: string | null
  /** The same but for blanks and marks. */
  readonly isSame: boolean
  readonly stem: string
  readonly options: readonly string[]
  readonly answer: string | null
}

/** What an import shows before anything is saved. */
export interface ImportPreview {
  readonly name: string
  readonly questions: readonly ProposedQuestion[]
  /** Lines that belong to no question. */
  readonly unread: readonly Doubt[]
}
