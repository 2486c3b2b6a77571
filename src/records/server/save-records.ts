import { facetsOf, textsOf } from '#derive/record-text.ts'
import { searchTokens } from '#derive/search-tokens.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { appendActs, type NewAct } from './journal.ts'
import { nameTokens } from './name-tokens.ts'
import { insertRecords, type RecordToWrite, type StoredRecord, updateRecords } from './record-store.ts'
import type { Scope } from './work.ts'

/** A record as it shall be, and the acts that made it so. */
export interface Written {
  readonly record: StoredRecord
  readonly acts: readonly NewAct[]
  /** Titles of what it refers to, when its values changed; `null` leaves values and search as they are. */
  readonly titleOf: ((id: string) => string) | null
}

export async function saveNew(scope: Scope, type: RecordType, written: readonly Written[]): Promise<void> {
  await insertRecords(scope.db, scope.actor.organId, type, toWrite(type, written))
  await appendActs(
    scope,
    written.flatMap(({ acts }) => acts),
  )
}

export async function saveChanged(scope: Scope, type: RecordType, written: readonly Written[]): Promise<void> {
  const changed = written.filter(({ acts }) => acts.length > 0)
  await updateRecords(scope.db, scope.actor.organId, type, toWrite(type, changed))
  await appendActs(
    scope,
    changed.flatMap(({ acts }) => acts),
  )
}

function toWrite(type: RecordType, written: readonly Written[]): readonly RecordToWrite[] {
  return written.map(({ record, titleOf }) => ({
    record,
    search: titleOf === null ? null : searchOf(type, record, titleOf),
  }))
}

function searchOf(type: RecordType, record: StoredRecord, titleOf: (id: string) => string): readonly string[] {
  const words = searchTokens([record.title, ...textsOf(type, record.values, titleOf)])
  return [...facetsOf(type, record.values), ...nameTokens(type, record.title), ...words]
}
