import { readCounted } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import type { HeldEvent, YearLine } from '../plan-of-year.ts'
import { planOfYear } from '../plan-of-year.ts'
import { publicityEvent } from '../publicity-event-record.ts'
import { planItemsOf } from './plan-items.ts'
import { readProvince } from './province-store.ts'

/** The organ's year of publicity: its plan, the calendar's other days, and what was done. @throws Refusal 'forbidden' */
export async function viewCalendar(scope: Scope, year: number): Promise<readonly YearLine[]> {
  const { db, actor, work } = scope
  const items = await planItemsOf(scope, year)
  const held = await readCounted(db, actor.organId, publicityEvent, [year])
  const events = held.map(({ id, title, onDate, values }): HeldEvent => {
    const { campaigns } = values
    return { id, title, heldOn: onDate ?? '', campaigns: Array.isArray(campaigns) ? campaigns : [] }
  })
  const province = await readProvince(db, actor.organId)
  return planOfYear(year, province, { items, events, today: work.clock.today() })
}
