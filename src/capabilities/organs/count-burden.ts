import { fieldEntries, type RecordType } from '#kernel/record-type.ts'

/** What the journal tells of one record made, or of one import. In the order of the journal. */
export interface EntryAct {
  /** 1–12, by the clock of Beijing. */
  readonly month: number
  readonly actorId: string
  readonly capacity: string
  readonly operation: 'record.create' | 'import.commit'
  readonly recordType: string | null
  /** Of the record made. */
  readonly sectionId: string | null
  /** What stood in the record when it was made. */
  readonly filled: readonly string[]
  /** How many records the import made. */
  readonly created: number
}

/** asked = typed + derived + imported + bySystem + empty. */
export interface Burden {
  readonly records: number
  /** Times somebody sat down to enter: a form each, a whole import one. */
  readonly entries: number
  readonly imports: number
  /** Fields of the forms of all records made. */
  readonly asked: number
  /** Filled in a form; also what the form proposed or read from a file, which the journal cannot tell from typing. */
  readonly typed: number
  /** Dates a form takes from the record referred to. */
  readonly derived: number
  readonly imported: number
  /** Made by the system itself, at set-up. */
  readonly bySystem: number
  readonly empty: number
}

export interface BurdenLine extends Burden {
  readonly sectionId: string | null
  readonly month: number
}

/** How much was asked for, per section and month, in no order. */
export function countBurden(recordTypes: readonly RecordType[], acts: readonly EntryAct[]): readonly BurdenLine[] {
  const typeByName = new Map(recordTypes.map((type) => [type.name, type]))
  const imported = importedActs(acts)
  const lines = new Map<string, BurdenLine>()
  const add = ({ sectionId, month }: Pick<EntryAct, 'sectionId' | 'month'>, burden: Burden) => {
    const key = `${sectionId}/${month}`
    lines.set(key, { sectionId, month, ...sumBurden([lines.get(key) ?? none, burden]) })
  }
  for (const act of acts) {
    const type = typeByName.get(act.recordType ?? '')
    if (act.operation === 'record.create' && type !== undefined) add(act, burdenOf(type, act, imported.has(act)))
  }
  for (const first of new Set(imported.values())) add(first, { ...none, entries: 1, imports: 1 })
  return [...lines.values()]
}

/** Of many lines together. */
export function sumBurden(burdens: readonly Burden[]): Burden {
  return burdens.reduce(
    (sum, one) => ({
      records: sum.records + one.records,
      entries: sum.entries + one.entries,
      imports: sum.imports + one.imports,
      asked: sum.asked + one.asked,
      typed: sum.typed + one.typed,
      derived: sum.derived + one.derived,
      imported: sum.imported + one.imported,
      bySystem: sum.bySystem + one.bySystem,
      empty: sum.empty + one.empty,
    }),
    none,
  )
}

const none: Burden = {
  records: 0,
  entries: 0,
  imports: 0,
  asked: 0,
  typed: 0,
  derived: 0,
  imported: 0,
  bySystem: 0,
  empty: 0,
}

/**
 * Records made by an import, each with the first of its import. An import holds the chain of the organ from its first
 * record to its last word, so what it made are the person's latest records of the type before that word.
 */
function importedActs(acts: readonly EntryAct[]): ReadonlyMap<EntryAct, EntryAct> {
  const made = new Map<string, EntryAct[]>()
  const imported = new Map<EntryAct, EntryAct>()
  for (const act of acts) {
    const key = `${act.actorId}/${act.recordType}`
    const before = made.get(key) ?? []
    if (act.operation === 'record.create') made.set(key, before)
    if (act.operation === 'record.create') before.push(act)
    else if (act.created > 0) {
      const own = before.splice(-act.created)
      for (const one of own) imported.set(one, own[0] ?? one)
    }
  }
  return imported
}

function burdenOf(type: RecordType, { filled, capacity }: EntryAct, isImported: boolean): Burden {
  const fields = fieldEntries(type)
  const there = fields.filter(([name]) => filled.includes(name))
  const count = { ...none, records: 1, asked: fields.length, empty: fields.length - there.length }
  if (isImported) return { ...count, imported: there.length }
  if (capacity === 'system') return { ...count, bySystem: there.length }
  const derived = there.filter(
    ([, field]) => field.kind === 'date' && field.from !== undefined && filled.includes(field.from),
  ).length
  return { ...count, entries: 1, derived, typed: there.length - derived }
}
