import { standingOn } from '#law/standing.ts'
import { isPermitted } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { lawEntry } from '../law-entry-record.ts'
import type { LawCitation } from '../law-view.ts'
import { citationsOf } from './citations.ts'
import { ownRegistry } from './own-registry.ts'
import { lastChange } from './view-law.ts'

/** A law that was amended or repealed, and what still cites it as it was. */
export interface ChangedLaw {
  readonly id: string
  readonly title: string
  readonly changedOn: string
  readonly isRepealed: boolean
  readonly citations: readonly LawCitation[]
}

/** Laws whose last change took effect from the day on, with what these persons entered since and must look at again. */
export async function lawsChangedSince(
  scope: Scope,
  asked: { readonly since: string; readonly citedSince: string; readonly by: readonly string[] },
): Promise<readonly ChangedLaw[]> {
  if (!isPermitted(scope, { to: 'read', type: lawEntry })) return []
  const today = scope.work.clock.today()
  const registry = await ownRegistry(scope)
  const changed: ChangedLaw[] = []
  for (const { entry } of registry) {
    const changedOn = lastChange(entry, today)
    if (changedOn === null || changedOn < asked.since) continue
    const { citations } = await citationsOf(scope, entry, registry, changedOn, asked.by)
    const isRepealed = standingOn(entry, today).state === 'repealed'
    const again = citations.filter(({ needsReview, on }) => needsReview && on >= asked.citedSince)
    changed.push({ id: entry.id, title: entry.title, changedOn, isRepealed, citations: again })
  }
  return changed
}
