import { sectionRecord } from '#capabilities/organs/index.ts'
import { wordsOf } from '#derive/record-text.ts'
import type { AnyMeasure } from '#kernel/capability.ts'
import type { FieldValue } from '#kernel/field.ts'
import { makeLedger } from '#records/ledger.ts'
import { countsOfYear } from '#records/server/count-store.ts'
import { readOrgan } from '#records/server/organ-store.ts'
import { isPermitted, permit } from '#records/server/permit.ts'
import { readCounted, readTitles, type StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { type ComparedDuty, compareLists } from '../compare-lists.ts'
import { type Cadence, type DutyProof, dutyMatrix, type MeasuredDuty } from '../duty-matrix.ts'
import { dutyReceipt } from '../duty-receipt-record.ts'
import { duty } from '../duty-record.ts'
import type { DutyYear, ListComparison } from '../duty-view.ts'
import { bareTitle } from '../duty-words.ts'
import { planTask } from '../plan-task-record.ts'

/** The year's list with what proves each duty, counted from the records. @throws Refusal 'forbidden' */
export async function viewDuties(scope: Scope, year: number): Promise<DutyYear> {
  permit(scope, { to: 'read', type: duty })
  const { db, actor, work } = scope
  const all = await readCounted(db, actor.organId, duty)
  const duties = all.filter((one) => one.year === year)
  const tasks = await readCounted(db, actor.organId, planTask, [year])
  const sections = await readCounted(db, actor.organId, sectionRecord)
  const names = new Map(sections.map(({ id, title }) => [id, title]))
  const countMeasure = await countersOf(scope, year, duties.flatMap(measureNames))
  const proofs = duties.map((one): DutyProof => {
    const { title, values } = one
    return {
      ...{ id: one.id, title: bareTitle(title), position: Number(values.position), cadence: cadenceOf(values.cadence) },
      section: names.get(String(values.section)) ?? '',
      measures: measureNames(one).map(countMeasure),
      tasks: tasks.filter((task) => task.values.duty === one.id).map(taskOf),
    }
  })
  const signed = new Set(
    (await readCounted(db, actor.organId, dutyReceipt, [year])).map(({ values }) => values.section),
  )
  const counts = await countsOfYear(db, actor.organId, year)
  const draftsOf = (type: { readonly name: string }): number =>
    Number(counts.find((one) => one.type === type.name && one.state === 'draft')?.count ?? 0)
  return {
    year,
    rows: dutyMatrix(proofs, year, work.clock.today()),
    drafts: draftsOf(duty),
    tasks: {
      total: tasks.length,
      done: tasks.filter(({ state }) => state === 'done').length,
      drafts: draftsOf(planTask),
    },
    unsigned: sections.filter(({ id }) => !signed.has(id)).map(({ title }) => title),
    years: [...new Set(all.flatMap((one) => one.year ?? []))].toSorted((a, b) => b - a),
  }
}

/** Two years' lists side by side. @throws Refusal 'forbidden' */
export async function compareYears(scope: Scope, year: number, before: number): Promise<ListComparison> {
  permit(scope, { to: 'read', type: duty })
  const { db, actor } = scope
  const records = await readCounted(db, actor.organId, duty, [year, before])
  const titles = await readTitles(
    db,
    actor.organId,
    records.map(({ values }) => String(values.section)),
  )
  const listOf = (one: number): readonly ComparedDuty[] =>
    records
      .filter((record) => record.year === one)
      .map((record) => comparedOf(record, (id) => titles.get(id)?.title ?? ''))
  return { year, before, changes: compareLists(listOf(before), listOf(year)) }
}

/** Counts a measure by its title; each type is read once. Types the asker may not read count as unknown. */
async function countersOf(scope: Scope, year: number, titles: readonly string[]) {
  const { db, actor, work } = scope
  const wanted = new Set(titles)
  const measures = work.register.measures.filter((one) => wanted.has(one.title))
  const types = new Map(measures.map(({ over }) => [over.name, over]))
  const records: StoredRecord[] = []
  for (const type of types.values())
    if (isPermitted(scope, { to: 'read', type })) records.push(...(await readCounted(db, actor.organId, type, [year])))
  const days = new Map(records.map(({ id, onDate }) => [id, onDate]))
  const organ = await readOrgan(db, actor.organId)
  if (organ === null) throw new Error(`no organ ${actor.organId}`)
  const ledger = makeLedger({ year, organ, records, titles: {}, seed: actor.organId })
  return (title: string): MeasuredDuty => {
    const measure: AnyMeasure | undefined = measures.find((one) => one.title === title)
    if (measure === undefined) return { title, unit: '', value: null, recordType: null, records: [] }
    const figure = ledger.figure(measure)
    return {
      ...{ title, unit: figure.unit, value: figure.value, recordType: measure.over.name },
      records: figure.records.map((id) => ({ id, on: days.get(id) ?? null })),
    }
  }
}

function measureNames({ values }: StoredRecord): readonly string[] {
  return Array.isArray(values.measures) ? values.measures : []
}

function taskOf({ id, title, state, values }: StoredRecord) {
  return {
    id,
    title,
    state,
    dueOn: String(values.dueOn),
    doneOn: typeof values.doneOn === 'string' ? values.doneOn : null,
  }
}

function cadenceOf(value: FieldValue | undefined): Cadence {
  const known = Object.keys(duty.fields.cadence.choices).find((key): key is Cadence => key === value)
  return known ?? 'per-event'
}

/** The day differs by nature, and the number moves with its neighbours: neither is a change of the duty. */
const compared = ['title', 'text', 'basis', 'origin', 'measures', 'evidenceKinds', 'cadence', 'section'] as const

function comparedOf({ id, title, values }: StoredRecord, titleOf: (id: string) => string): ComparedDuty {
  const words = compared.map((name) => {
    const field = duty.fields[name]
    if (name === 'title') return [field.label, bareTitle(title)] as const
    return [field.label, wordsOf(field, values[name] ?? null, titleOf).join('、')] as const
  })
  const { continues, position } = values
  return {
    ...{ id, title: bareTitle(title), position: Number(position), words: Object.fromEntries(words) },
    continues: typeof continues === 'string' ? continues : null,
  }
}
