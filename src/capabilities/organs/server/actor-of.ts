import type { Actor, Capacity } from '#kernel/capacity.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Session } from '#platform/sign-in/holder.ts'
import type { Work } from '#records/server/work.ts'
import { effectiveCapacities } from '../effective-capacities.ts'
import { messages } from '../messages.ts'
import { principalsOf } from '../principals-of.ts'
import { readGrants, readPerson } from './actor-store.ts'
import { readStandIns } from './stand-in-store.ts'

/** Who is at work in a session. @throws Refusal 'forbidden' until the first password was changed */
export async function actorOf(work: Work, session: Session): Promise<Actor> {
  if (session.mustChangePassword)
    throw new Refusal('forbidden', messages.mustChangePassword, { detail: { mustChangePassword: true } })
  return findActor(work, session)
}

/** The same while the first password still stands: for 'who am I' and the change itself. */
export function findActor(work: Work, holder: Pick<Session, 'organId' | 'personId'>): Promise<Actor> {
  return work.database.scoped(holder.organId, (db) => readActor(work, db, holder))
}

/** The same in a transaction of the caller. */
export async function readActor(
  work: Work,
  db: ScopedDb,
  { organId, personId }: Pick<Session, 'organId' | 'personId'>,
): Promise<Actor> {
  const person = await readPerson(db, organId, personId)
  if (person?.state !== 'serving') throw new Refusal('forbidden', messages.notServing)
  const { name, sectionId } = person
  const today = work.clock.today()
  const capacities = await capacitiesOf(db, { organId, personId }, today)
  const standIns = await readStandIns(db, { organId, personId }, today)
  const asked = standIns.map(async ({ principal, ...appointed }) => {
    const held = await capacitiesOf(db, { organId, personId: principal.personId }, today)
    return { ...appointed, principal: { ...principal, capacities: held } }
  })
  const standsInFor = principalsOf({ capacities }, await Promise.all(asked), today)
  return { organId, personId, name, sectionId, capacities, ...(standsInFor.length === 0 ? {} : { standsInFor }) }
}

async function capacitiesOf(
  db: ScopedDb,
  { organId, personId }: Pick<Session, 'organId' | 'personId'>,
  today: string,
): Promise<readonly Capacity[]> {
  return effectiveCapacities(await readGrants(db, organId, personId), today)
}
