import type { RecordType } from '#kernel/record-type.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Register } from '../register.ts'
import { readCounted, readRecords, readTitles, type StoredRecord } from './record-store.ts'

export interface LedgerSpan {
  /** 'YYYY-MM-DD', both ends included. Records without a date always belong. */
  readonly from: string
  readonly until: string
}

/** All counted records of the types whose fact lies in the span: what measures, passages and re-counts work on. */
export async function countedRecords(
  db: ScopedDb,
  organId: string,
  types: readonly RecordType[],
  { from, until }: LedgerSpan,
): Promise<readonly StoredRecord[]> {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, index) => first + index)
  const loaded: StoredRecord[] = []
  for (const type of types) {
    const records = await readCounted(db, organId, type, years)
    loaded.push(...records.filter(({ onDate }) => onDate === null || (onDate >= from && onDate <= until)))
  }
  return loaded
}

/** Those of the records that exist and count, of whatever type and year. */
export async function countedByIds(
  db: ScopedDb,
  organId: string,
  register: Register,
  ids: readonly string[],
): Promise<readonly StoredRecord[]> {
  const titles = await readTitles(db, organId, ids)
  const byType = Map.groupBy(titles.values(), ({ type }) => type)
  const loaded: StoredRecord[] = []
  for (const [name, found] of byType) {
    const type = register.recordType(name)
    const records = await readRecords(
      db,
      organId,
      type,
      found.map(({ id }) => id),
    )
    loaded.push(...[...records.values()].filter(({ state }) => type.workflow.counted.includes(state)))
  }
  return loaded
}
