import { referencesIn } from '#derive/record-text.ts'
import type { FieldValue } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { readTitles } from './record-store.ts'
import type { Scope } from './work.ts'

/** Titles of all records that the values refer to, by id: people see names, never ids. */
export async function titlesOf(
  { db, actor }: Scope,
  items: readonly { readonly type: RecordType; readonly values: Readonly<Record<string, FieldValue>> }[],
): Promise<Readonly<Record<string, string>>> {
  const ids = items.flatMap(({ type, values }) => referencesIn(type, values).map(({ id }) => id))
  const titles = await readTitles(db, actor.organId, ids)
  return Object.fromEntries([...titles.values()].map(({ id, title }) => [id, title]))
}
