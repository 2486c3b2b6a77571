import { parseListQuery } from '#derive/filters.ts'
import type { FieldValue } from '#kernel/field.ts'
import { Refusal } from '#kernel/refusal.ts'
import { createRecords, type NewRecord } from '#records/server/create-records.ts'
import { readCounted } from '#records/server/record-store.ts'
import { insist } from '#records/server/refuse.ts'
import { listRecords } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { duty } from '../duty-record.ts'
import { bareTitle, titleOfYear } from '../duty-words.ts'
import { messages } from '../messages.ts'
import { dutyTemplates } from '../templates/index.ts'

export interface Adopting {
  readonly template: 'last-year' | keyof typeof dutyTemplates
  /** 'YYYY-MM-DD' */
  readonly appliesFrom: string
}

/**
 * Enters the items of a template as drafts of the year; what the year's list has already by name is left out. An item
 * of the year before with the same name is continued, and its section taken over. @throws Refusal 'conflict'
 */
export async function adoptList(scope: Scope, { template, appliesFrom }: Adopting): Promise<{ readonly made: number }> {
  const year = Number(appliesFrom.slice(0, 4))
  const before = await readCounted(scope.db, scope.actor.organId, duty, [year - 1])
  if (template === 'last-year' && before.length === 0) throw new Refusal('conflict', messages.noListBefore(year - 1))
  const items: readonly Item[] = template === 'last-year' ? before.map(({ values }) => values) : dutyTemplates[template]
  const there = new Set(await titlesOfYear(scope, year))
  const entries: NewRecord[] = items.flatMap((item, index) => {
    const bare = bareTitle(String(item.title))
    if (there.has(bare)) return []
    const continued = before.find(({ title }) => bareTitle(title) === bare)
    const values = {
      ...item,
      title: titleOfYear(bare, year),
      appliesFrom,
      position: item.position ?? index + 1,
      continues: continued?.id ?? null,
      section: continued?.values.section ?? null,
    }
    return [{ values }]
  })
  for (const outcome of await createRecords(scope, duty, entries)) insist(outcome)
  return { made: entries.length }
}

type Item = Readonly<Record<string, FieldValue>>

/** Drafts too, so that asking twice makes no second list. */
async function titlesOfYear(scope: Scope, year: number): Promise<readonly string[]> {
  const { rows } = await listRecords(scope, duty, parseListQuery(duty, { year: String(year), size: '200' }))
  return rows.map(({ title }) => bareTitle(title))
}
