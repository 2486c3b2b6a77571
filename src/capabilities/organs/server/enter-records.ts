import type { RecordType } from '#kernel/record-type.ts'
import { createRecords, type NewRecord } from '#records/server/create-records.ts'
import { insist } from '#records/server/refuse.ts'
import type { Scope } from '#records/server/work.ts'

/** Makes records that must all succeed; gives their ids in the order of the entries. @throws Refusal of the first that does not */
export async function enterRecords(
  scope: Scope,
  type: RecordType,
  entries: readonly NewRecord[],
): Promise<readonly string[]> {
  const outcomes = await createRecords(scope, type, entries)
  return outcomes.map((outcome) => insist(outcome).id)
}
