import type { Actor } from '#kernel/capacity.ts'
import type { Holder } from '#platform/sign-in/holder.ts'
import type { Me } from '#records/api.ts'
import { readOrgan, readYears } from '#records/server/organ-store.ts'
import { inScope, type Work } from '#records/server/work.ts'
import { findActor } from './actor-of.ts'

/** GET /api/me. @throws Refusal 'forbidden' when the person no longer serves */
export async function readMe(work: Work, holder: Holder): Promise<Me> {
  const { username, mustChangePassword } = holder
  const actor = await findActor(work, holder)
  const { organ, years, workYear } = await surroundings(work, actor)
  const { evidenceMaxBytes } = work.limits
  return { actor, organ, username, mustChangePassword, evidenceMaxBytes, today: work.clock.today(), years, workYear }
}

function surroundings(work: Work, actor: Actor) {
  const thisYear = Number(work.clock.today().slice(0, 4))
  return inScope(work, actor, async ({ db }) => {
    const organ = await readOrgan(db, actor.organId)
    if (organ === null) throw new Error(`no organ ${actor.organId}`)
    const kept = await readYears(db, actor.organId)
    const years = [...new Set([thisYear, ...kept])].sort((one, other) => other - one)
    return { organ, years, workYear: kept.find((year) => year <= thisYear) ?? thisYear }
  })
}
