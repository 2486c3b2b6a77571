import { parseListQuery } from '#derive/filters.ts'
import type { FieldValue } from '#kernel/field.ts'
import { listInChunks } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import type { PlannedItem } from '../plan-of-year.ts'
import { publicityPlanItem } from '../publicity-plan-item-record.ts'

/** The year's items in whatever state, the voided left out. @throws Refusal 'forbidden' */
export async function planItemsOf(scope: Scope, year: number): Promise<readonly PlannedItem[]> {
  const items: PlannedItem[] = []
  const asked = parseListQuery(publicityPlanItem, { year: String(year) })
  for await (const { rows, titles } of listInChunks(scope, publicityPlanItem, asked)) {
    for (const { id, title, state, values } of rows) {
      const startsOn = textOf(values.startsOn)
      if (startsOn === null) continue
      const section = titles[textOf(values.section) ?? ''] ?? null
      const { endsOn, notice, theme } = values
      const more = { endsOn: textOf(endsOn), notice: textOf(notice), theme: textOf(theme) }
      items.push({ id, title, state, startsOn, section, ...more })
    }
  }
  return items
}

function textOf(value: FieldValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
