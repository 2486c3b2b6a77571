import type { FiledRecord } from '#kernel/record-type.ts'
import { type Question, trueFalseOptions } from '../papers/question.ts'
import { readKey } from './answer-key.ts'
import { optionsOf } from './options-of.ts'
import type { question } from './question-record.ts'

export type BankQuestion = FiledRecord<typeof question>

/** The question as a paper keeps it; `undefined` where its key cannot be read, which the rules do not let through. */
export function frozenQuestion(record: BankQuestion): Question | undefined {
  const { id, version, stem, kind, explanation, law, article, difficulty, checked } = record
  const asked = { id, version, stem, explanation, law, article, difficulty, checked }
  const key = readKey(kind, record.answer)
  if (kind === 'short-answer') return key?.kind === 'words' ? { ...asked, kind, answer: key.words } : undefined
  if (kind === 'fill-in') return key?.kind === 'blanks' ? { ...asked, kind, accepted: key.accepted } : undefined
  const options = kind === 'true-false' ? trueFalseOptions : optionsOf(record)
  const isThere = key?.kind === 'places' && key.places.every((place) => place < options.length)
  return isThere ? { ...asked, kind, options, right: key.places } : undefined
}
