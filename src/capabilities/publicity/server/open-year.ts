import { createRecords } from '#records/server/create-records.ts'
import { insist } from '#records/server/refuse.ts'
import type { Scope } from '#records/server/work.ts'
import { isSameCampaign } from '../campaign-names.ts'
import { entriesFor } from '../plan-of-year.ts'
import { publicityPlanItem } from '../publicity-plan-item-record.ts'
import { planItemsOf } from './plan-items.ts'
import { readProvince } from './province-store.ts'

interface Opening {
  readonly year: number
  readonly section: string | null
}

/** Enters each day of the calendar that the year's plan does not know yet, to be chosen from. Run again, it adds none. */
export async function openYear(scope: Scope, { year, section }: Opening): Promise<{ readonly made: number }> {
  const known = await planItemsOf(scope, year)
  const days = entriesFor(year, await readProvince(scope.db, scope.actor.organId))
  const left = days.filter(({ title }) => !known.some((item) => isSameCampaign(item.title, title)))
  const entries = left.map(({ title, from, until, theme }) => ({
    values: { title, startsOn: from, endsOn: until, section, theme },
  }))
  for (const outcome of await createRecords(scope, publicityPlanItem, entries)) insist(outcome)
  return { made: entries.length }
}
