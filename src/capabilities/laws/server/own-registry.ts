import { shippedLaws } from '#law/data/shipped-laws.ts'
import { readCounted } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { type KeptLaw, keptLaws, type OwnLaw } from '../kept-laws.ts'
import { lawEntry } from '../law-entry-record.ts'

/** The registry as the asker's organ has it. */
export async function ownRegistry({ db, actor }: Scope): Promise<readonly KeptLaw[]> {
  const records = await readCounted(db, actor.organId, lawEntry)
  const rows: readonly object[] = records.map(({ values, ...head }) => ({ ...values, ...head }))
  return keptLaws(shippedLaws, rows.filter(isOwnLaw))
}

/** A loaded row carries its fields beside its head, which is what a filed record is. */
function isOwnLaw(record: object): record is OwnLaw {
  return 'type' in record && record.type === lawEntry.name
}
