import type { Kysely } from 'kysely'
import type { Actor } from '#kernel/capacity.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { NoTables, ScopedDb } from '#platform/db/database.ts'
import { type Gathered, gather } from '#platform/gather.ts'
import type { Session } from '#platform/sign-in/holder.ts'
import type { Work } from '#records/server/work.ts'
import { effectiveCapacities } from '../effective-capacities.ts'
import { messages } from '../messages.ts'
import { principalsOf } from '../principals-of.ts'
import { keyOf, readGrants, readPeople, type Who } from './actor-store.ts'
import { readStandIns } from './stand-in-store.ts'

/** Who is at work in a session. @throws Refusal 'forbidden' until the first password was changed */
export async function actorOf(work: Work, session: Session): Promise<Actor> {
  if (session.mustChangePassword)
    throw new Refusal('forbidden', messages.mustChangePassword, { detail: { mustChangePassword: true } })
  return findActor(work, session)
}

/** The same while the first password still stands: for 'who am I' and the change itself. */
export async function findActor(work: Work, { organId, personId }: Who): Promise<Actor> {
  const find = finders.get(work) ?? finder(work)
  finders.set(work, find)
  return insist(await find({ organId, personId }))
}

/** The same in a transaction of the caller. */
export async function readActor(work: Work, db: ScopedDb, who: Who): Promise<Actor> {
  return insist((await readActors(work, db, [who]))[0])
}

/** Of many at once, in their order; `null` where somebody no longer serves. */
async function readActors(work: Work, db: Kysely<NoTables>, who: readonly Who[]): Promise<readonly (Actor | null)[]> {
  const today = work.clock.today()
  const people = await readPeople(db, who)
  const granted = who.filter((one) => people.get(keyOf(one))?.hasGrants === true)
  const grants = await readGrants(db, granted)
  const deputies = who.filter((one) => people.get(keyOf(one))?.standsIn === true)
  const standIns = await readStandIns(db, deputies, today)
  const principals = deputies.flatMap((one) =>
    (standIns.get(keyOf(one)) ?? []).map(({ principal: { personId } }) => ({ organId: one.organId, personId })),
  )
  const theirs = await readGrants(db, principals)
  return who.map((one) => {
    const person = people.get(keyOf(one))
    if (person?.state !== 'serving') return null
    const { name, sectionId } = person
    const capacities = effectiveCapacities(grants.get(keyOf(one)) ?? [], today)
    const appointed = (standIns.get(keyOf(one)) ?? []).map(({ principal, ...rest }) => {
      const held = theirs.get(keyOf({ organId: one.organId, personId: principal.personId })) ?? []
      return { ...rest, principal: { ...principal, capacities: effectiveCapacities(held, today) } }
    })
    const standsInFor = principalsOf({ capacities }, appointed, today)
    const { organId, personId } = one
    return { organId, personId, name, sectionId, capacities, ...(standsInFor.length === 0 ? {} : { standsInFor }) }
  })
}

/** Requests that come together are looked up together; each time anew, so that what is revoked ends at once. */
function finder(work: Work): Gathered<Who, Actor | null> {
  return gather((who: readonly Who[]) => readActors(work, work.database.unscopedAlone, who))
}

const finders = new WeakMap<Work, Gathered<Who, Actor | null>>()

function insist(actor: Actor | null | undefined): Actor {
  if (actor == null) throw new Refusal('forbidden', messages.notServing)
  return actor
}
