import type { ImportPreview } from '../../bank/import/proposed-question.ts'
import { type BankStem, readQuestionFile } from '../../bank/import/read-question-file.ts'
import { shippedName, shippedQuestions } from '../../bank/shipped/shipped-questions-data.ts'

/** The questions that come with the product, through the importer like any others. */
export function readShipped(bank: readonly BankStem[]): ImportPreview {
  const read = shippedQuestions.map(({ name, text, ...facts }) => readQuestionFile(name, text, { ...facts, bank }))
  return {
    name: shippedName,
    questions: read.flatMap(({ questions }) => questions),
    unread: read.flatMap(({ unread }) => unread),
  }
}
