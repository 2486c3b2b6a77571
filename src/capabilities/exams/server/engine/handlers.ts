import { type Handler, handle } from '#records/server/operations.ts'
import {
  addCandidatesOperation,
  arrangeOperation,
  cancelReMarkingOperation,
  correctKeyOperation,
  disarrangeOperation,
  exemptOperation,
  extraTimeOperation,
  makeUpOperation,
  markOperation,
  setUpOperation,
  strikeQuestionOperation,
  voidSittingOperation,
  withdrawExemptionOperation,
} from '../../engine/operations.ts'
import { arrangeExam, disarrangeExam, setUpExam } from './arrange-exam.ts'
import { actOn } from './keep-exam.ts'
import { giveMark } from './marking-desk.ts'
import { beginReMarking, stopReMarking } from './re-marking.ts'
import {
  arrangeMakeUp,
  enterCandidates,
  exemptCandidate,
  giveExtraTime,
  voidOne,
  withdrawExemption,
} from './roster-desk.ts'

/** The steps of an exam; each is an act of the organ. */
export const engineHandlers: readonly Handler[] = [
  handle(setUpOperation, async ({ input, body, ...call }) => {
    call.tell(actOn(input.exam))
    return setUpExam(call, input.exam, body)
  }),
  handle(arrangeOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam))
    return arrangeExam(call, input.exam)
  }),
  handle(disarrangeOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam, { note: input.reason }))
    return disarrangeExam(call, input.exam, input.reason)
  }),
  handle(addCandidatesOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam, { after: { persons: input.persons }, note: input.reason }))
    return enterCandidates(call, input)
  }),
  handle(exemptOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam, { after: { person: input.person }, note: input.reason }))
    return exemptCandidate(call, input)
  }),
  handle(withdrawExemptionOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam, { after: { person: input.person }, note: input.reason }))
    return withdrawExemption(call, input)
  }),
  handle(makeUpOperation, async ({ input, ...call }) => {
    const { opensAt, closesAt, who } = input
    call.tell(actOn(input.exam, { after: { who, opensAt, closesAt }, note: input.reason }))
    return arrangeMakeUp(call, input)
  }),
  handle(extraTimeOperation, async ({ input, ...call }) => {
    const { person, minutes } = input
    call.tell(actOn(input.exam, { after: { person, minutes }, note: input.reason }))
    return giveExtraTime(call, input)
  }),
  handle(voidSittingOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam, { after: { sitting: input.sitting, again: input.again }, note: input.reason }))
    return voidOne(call, input)
  }),
  handle(markOperation, async ({ input, ...call }) => {
    // Which sheet stays between the marker and the sheet.
    call.tell(actOn(input.exam, { after: { question: input.question, tenths: input.tenths } }))
    return giveMark(call, input)
  }),
  handle(strikeQuestionOperation, async ({ input, ...call }) => {
    const { exam, question, reason, treatment } = input
    call.tell(actOn(exam, { after: { question, treatment }, note: reason }))
    return beginReMarking(call, { exam, question, reason, change: { change: 'strike', treatment } })
  }),
  handle(correctKeyOperation, async ({ input, body, ...call }) => {
    const { exam, question, reason } = input
    const begun = await beginReMarking(call, { exam, question, reason, change: { change: 'key', key: body } })
    // Whoever reads the ledger reads its acts: the key itself stays with the job.
    call.tell(actOn(exam, { after: { question, job: begun.job }, note: reason }))
    return begun
  }),
  handle(cancelReMarkingOperation, async ({ input, ...call }) => {
    call.tell(actOn(input.exam))
    return stopReMarking(call, input.exam, input.job)
  }),
]
