import type { Guard } from '#kernel/operation.ts'
import { list, member, orNull, words } from '../engine/guards.ts'
import { question } from './question-record.ts'

/** Questions somebody chose of a file, as they shall be entered. */
export interface ChosenQuestions {
  /** Of the file. */
  readonly name: string
  readonly questions: readonly Readonly<Record<string, string | null>>[]
}

/** Most that are saved at once. */
const mostChosen = 1000

/** @throws Refusal 'invalid'; what the values mean is the record engine's to check */
export const chosenQuestions: Guard<ChosenQuestions> = (value) => {
  const body = member(value)
  const questions = list(body.questions, mostChosen).map((one) => {
    const given = member(one)
    return Object.fromEntries(
      Object.keys(question.fields).map((field) => [field, orNull(given[field], (text) => words(text, 10_000))]),
    )
  })
  return { name: words(body.name, 200), questions }
}
