import { type Handler, handle } from '#records/server/operations.ts'
import { paperMessages as messages } from '../../papers/messages.ts'
import { keepPaperOperation, putAwayPaperOperation } from '../../papers/operations.ts'
import { keepPaper, putAwayPaper } from './papers.ts'

export const paperHandlers: readonly Handler[] = [
  handle(keepPaperOperation, async (call) => {
    const { id, questions } = await keepPaper(call, call.input, call.body)
    call.tell({ note: messages.kept(call.input.title, questions) })
    return { id }
  }),
  handle(putAwayPaperOperation, async (call) => {
    const { paper, reason } = call.input
    const title = await putAwayPaper(call, paper, reason)
    call.tell({ note: `${title}\uFF1A${reason}` })
    return null
  }),
]
