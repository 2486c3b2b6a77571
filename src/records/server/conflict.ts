import { changesBetween } from '#derive/changes.ts'
import type { Act } from '#kernel/act.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Conflict } from '../api.ts'
import type { Ask } from '../permission.ts'
import { readActsOf } from './act-store.ts'
import { messages } from './messages.ts'
import { permit } from './permit.ts'
import type { StoredRecord } from './record-store.ts'
import { attempt } from './refuse.ts'
import { titlesOf } from './titles.ts'
import type { Scope } from './work.ts'

/**
 * The refusal of a change made on an old version: it tells who changed what since, field by field.
 * Whoever may not do it at all is told that, and nothing of the record.
 */
export async function staleRefusal(
  scope: Scope,
  type: RecordType,
  record: StoredRecord,
  { seen, ask }: { readonly seen: number; readonly ask: Ask },
): Promise<Refusal> {
  const permitted = attempt(() => [permit(scope, { to: 'read', type }), permit(scope, ask)])
  if (!permitted.ok) return permitted.refusal
  const acts = await readActsOf(scope.db, scope.actor.organId, record.id)
  // Each act of the engine on the record itself makes one version.
  const since = acts.filter(({ operation }) => operation.startsWith('record.')).slice(Math.max(0, seen))
  const detail: Conflict = {
    version: record.version,
    changes: latestByField(since, { ...record.values, state: record.state }),
    values: record.values,
    titles: await titlesOf(scope, [{ type, values: record.values }]),
  }
  return new Refusal('conflict', messages.stale, { detail })
}

function latestByField(acts: readonly Act[], now: Conflict['values']): Conflict['changes'] {
  const latest = new Map<string, Conflict['changes'][number]>()
  for (const { before, after, actorName: by, at } of acts)
    for (const { field } of changesBetween(before, after)) latest.set(field, { field, by, at, now: now[field] ?? null })
  return [...latest.values()]
}
