import { permit } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { burdenWords } from '../burden-messages.ts'
import type { BurdenYear } from '../burden-view.ts'
import { countBurden } from '../count-burden.ts'
import { readEntryActs, readSectionsInOrder } from './burden-store.ts'

/** How much each section was asked for in a year. @throws Refusal 'forbidden' */
export async function readBurden(scope: Scope, year: number): Promise<BurdenYear> {
  permit(scope, { to: 'read-burden' })
  const { db, actor, work } = scope
  const lines = countBurden(work.register.recordTypes, await readEntryActs(db, actor.organId, year))
  const known = await readSectionsInOrder(db, actor.organId)
  const asked = new Set(lines.map(({ sectionId }) => sectionId))
  const sections = known.filter(({ id, isVoided }) => !isVoided || asked.has(id)).map(({ id, name }) => ({ id, name }))
  return {
    year,
    sections: asked.has(null) ? [...sections, { id: null, name: burdenWords.noSection }] : sections,
    lines,
  }
}
