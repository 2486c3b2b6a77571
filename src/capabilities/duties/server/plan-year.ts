import { sectionRecord } from '#capabilities/organs/index.ts'
import { parseListQuery } from '#derive/filters.ts'
import { Refusal } from '#kernel/refusal.ts'
import { createRecords, type NewRecord } from '#records/server/create-records.ts'
import { readCounted } from '#records/server/record-store.ts'
import { insist } from '#records/server/refuse.ts'
import { listRecords } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { duty } from '../duty-record.ts'
import { bareTitle } from '../duty-words.ts'
import { messages } from '../messages.ts'
import { planTask } from '../plan-task-record.ts'

/** Enters a task as a draft for each duty of the year that has none; section and its head are filled in. @throws Refusal 'conflict' */
export async function planYear(scope: Scope, { year }: { readonly year: number }): Promise<{ readonly made: number }> {
  const { db, actor } = scope
  const duties = await readCounted(db, actor.organId, duty, [year])
  if (duties.length === 0) throw new Refusal('conflict', messages.noList(year))
  const sections = await readCounted(db, actor.organId, sectionRecord)
  const asked = parseListQuery(planTask, {
    year: String(year),
    size: '200',
    'f.duty': duties.map(({ id }) => id).join(),
  })
  const planned = new Set((await listRecords(scope, planTask, asked)).rows.map(({ values }) => values.duty))
  const entries: NewRecord[] = duties
    .filter(({ id }) => !planned.has(id))
    .map(({ id, title, values }) => ({
      values: {
        ...{
          title: messages.taskOf(bareTitle(title), year),
          source: 'duty',
          duty: id,
          section: values.section ?? null,
        },
        owner: sections.find((one) => one.id === values.section)?.values.head ?? null,
        dueOn: `${year}-12-20`,
      },
    }))
  for (const outcome of await createRecords(scope, planTask, entries)) insist(outcome)
  return { made: entries.length }
}
