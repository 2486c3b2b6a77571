import { readCounted } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { type BankQuestion, frozenQuestion } from '../../bank/frozen-question.ts'
import { question } from '../../bank/question-record.ts'
import type { Question } from '../../papers/question.ts'

/** Every question in force, frozen as it stands now, with its key: for drawing papers, never for an answer. */
export async function readBank({ db, actor }: Pick<Scope, 'db' | 'actor'>): Promise<readonly Question[]> {
  const records = await readCounted(db, actor.organId, question)
  const rows: readonly object[] = records.map(({ values, ...head }) => ({ ...values, ...head }))
  return rows.filter(isBankQuestion).flatMap((row) => frozenQuestion(row) ?? [])
}

/** A loaded row carries its fields beside its head, which is what a filed record is. */
function isBankQuestion(row: object): row is BankQuestion {
  return 'type' in row && row.type === question.name
}
