import { type Handler, handle } from '#records/server/operations.ts'
import { bankMessages as messages } from '../../bank/messages.ts'
import { takeQuestionsOperation } from '../../bank/operations.ts'
import { question } from '../../bank/question-record.ts'
import { takeQuestions } from './take-questions.ts'

export const bankHandlers: readonly Handler[] = [
  handle(takeQuestionsOperation, async (call) => {
    const taken = await takeQuestions(call, call.body, call.input.adopt === true)
    call.tell({ recordType: question.name, note: messages.taken(call.body.name, taken.adopted, taken.drafts) })
    return taken
  }),
]
