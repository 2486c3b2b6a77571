import { Refusal } from '#kernel/refusal.ts'
import { createRecords, type NewRecord } from '#records/server/create-records.ts'
import type { Scope } from '#records/server/work.ts'
import type { TakenQuestions } from '../../bank/bank-view.ts'
import type { ChosenQuestions } from '../../bank/chosen-questions.ts'
import { bankMessages as messages } from '../../bank/messages.ts'
import { question } from '../../bank/question-record.ts'

/**
 * Enters what was chosen. With `adopt` a question without faults is in use at once; one that is refused so is kept as a
 * draft, and what cannot even be a draft is told by its place.
 */
export async function takeQuestions(
  scope: Scope,
  { questions }: ChosenQuestions,
  adopt: boolean,
): Promise<TakenQuestions> {
  if (questions.length === 0) throw new Refusal('invalid', messages.nothingChosen)
  const entries: readonly NewRecord[] = questions.map((values) => ({ values, ...(adopt && { act: 'adopt' }) }))
  const first = await createRecords(scope, question, entries)
  const left = first.flatMap((outcome, place) => (outcome.ok ? [] : [{ place, message: outcome.refusal.message }]))
  const adopted = adopt ? questions.length - left.length : 0
  if (!adopt || left.length === 0) return { adopted, drafts: questions.length - left.length - adopted, refused: left }
  const again = await createRecords(
    scope,
    question,
    left.map(({ place }) => ({ values: questions[place] ?? {} })),
  )
  const refused = again.flatMap((outcome, index) =>
    outcome.ok ? [] : [{ place: left[index]?.place ?? 0, message: outcome.refusal.message }],
  )
  return { adopted, drafts: left.length - refused.length, refused }
}
