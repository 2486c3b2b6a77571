import { type Handler, handle } from '#records/server/operations.ts'
import { arrangeOperation, disarrangeOperation, setUpOperation } from '../../engine/operations.ts'
import { arrangeExam, disarrangeExam, setUpExam } from './arrange-exam.ts'
import { actOn } from './keep-exam.ts'

/** The steps of an exam; each is an act of the organ. */
export const engineHandlers: readonly Handler[] = [
  handle(setUpOperation, async ({ input, body, ...call }) => {
    await setUpExam(call, input.exam, body)
    call.tell(actOn(input.exam))
    return null
  }),
  handle(arrangeOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam))
    return arrangeExam(call, input.exam)
  }),
  handle(disarrangeOperation, async ({ input, ...call }) => {
    await disarrangeExam(call, input.exam, input.reason)
    call.tell(actOn(input.exam, { note: input.reason }))
    return null
  }),
]
