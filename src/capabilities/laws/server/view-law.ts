import { Refusal } from '#kernel/refusal.ts'
import type { LawEntry } from '#law/entry.ts'
import { currentVersion, standingOn, versionsOf } from '#law/standing.ts'
import { permit } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import type { KeptLaw } from '../kept-laws.ts'
import { lawEntry } from '../law-entry-record.ts'
import type { LawLink, LawRow, LawView } from '../law-view.ts'
import { messages } from '../messages.ts'
import { citationsOf } from './citations.ts'
import { ownRegistry } from './own-registry.ts'

/** All entries with their standing today. @throws Refusal 'forbidden' */
export async function listLaws(scope: Scope): Promise<readonly LawRow[]> {
  permit(scope, { to: 'read', type: lawEntry })
  const today = scope.work.clock.today()
  return (await ownRegistry(scope)).map(({ entry, recordId }) => {
    const { id, title, kind, checked, shortNames = [], issuer = null, number = null } = entry
    const standing = standingOn(entry, today)
    return { id, title, shortNames, kind, issuer, number, standing, checked, isOwn: recordId !== null }
  })
}

/** One entry with everything that cites it. @throws Refusal 'forbidden', 'not-found' */
export async function viewLaw(scope: Scope, id: string): Promise<LawView> {
  permit(scope, { to: 'read', type: lawEntry })
  const today = scope.work.clock.today()
  const registry = await ownRegistry(scope)
  const kept = registry.find((one) => one.entry.id === id || one.recordId === id)
  if (kept === undefined) throw new Refusal('not-found', messages.noSuchLaw)
  const { entry, recordId } = kept
  const changedOn = lastChange(entry, today)
  return {
    entry,
    standing: standingOn(entry, today),
    versions: versionsOf(entry),
    successor: linkOf(registry.find((one) => one.entry.id === entry.successor)),
    predecessors: registry.filter((one) => one.entry.successor === entry.id).flatMap((one) => linkOf(one) ?? []),
    recordId,
    changedOn,
    ...(await citationsOf(scope, entry, registry, changedOn)),
  }
}

/** The day since which what was written of it before must be looked at again. */
export function lastChange(entry: LawEntry, today: string): string | null {
  const standing = standingOn(entry, today)
  if (standing.state === 'repealed') return standing.on
  const version = currentVersion(entry, today)
  return version === undefined || version.note === null ? null : version.since
}

function linkOf(kept: KeptLaw | undefined): LawLink | null {
  return kept === undefined ? null : { id: kept.entry.id, title: kept.entry.title }
}
