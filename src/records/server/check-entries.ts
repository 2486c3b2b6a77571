import { changesBetween } from '#derive/changes.ts'
import { referencesIn, typedTexts } from '#derive/record-text.ts'
import { validateValues } from '#derive/validator.ts'
import type { FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import type { EnteredValues } from '../api.ts'
import { messages } from './messages.ts'
import { readTitles, type Title } from './record-store.ts'
import { secrecyMarkIn } from './rules/secrecy-marks.ts'
import type { Scope } from './work.ts'

export interface Entry {
  readonly entered: EnteredValues
  /** The record's values now; what is unchanged is not checked again for voided references. */
  readonly before: Readonly<Record<string, FieldValue>> | null
}

export interface CheckedEntry {
  readonly values: Readonly<Record<string, FieldValue>>
  readonly findings: readonly Finding[]
}

export interface CheckedEntries {
  readonly entries: readonly CheckedEntry[]
  /** Of every record referred to. */
  titleOf(id: string): string
}

/** Shape, secrecy marks and references of many entries with one question to the database. */
export async function checkEntries(
  { db, work, actor }: Scope,
  type: RecordType,
  entries: readonly Entry[],
): Promise<CheckedEntries> {
  const read = entries.map(({ entered, before }) => ({ ...validateValues(type.fields, entered), before }))
  const ids = read.flatMap(({ values }) => referencesIn(type, values).map(({ id }) => id))
  const known = await readTitles(db, actor.organId, ids)
  const nameOf = (to: string) => work.register.recordType(to).title
  return {
    entries: read.map(({ values, findings, before }) => ({
      values,
      findings: [
        ...findings,
        ...markFindings(type, values),
        ...referenceFindings(type, values, before, known).map(({ field, to }) =>
          noSuchReference(type, field, nameOf(to)),
        ),
      ],
    })),
    titleOf: (id) => known.get(id)?.title ?? '',
  }
}

function markFindings(type: RecordType, values: EnteredValues): readonly Finding[] {
  return typedTexts(type, values).flatMap(({ field, text }) => {
    const mark = secrecyMarkIn(text)
    if (mark === null) return []
    const message = messages.marked(type.fields[field]?.label ?? field, mark)
    return [{ rule: 'field/secrecy-mark', strength: 'block', at: field, message, cure: messages.markCure } as const]
  })
}

function referenceFindings(
  type: RecordType,
  values: EnteredValues,
  before: EnteredValues | null,
  known: ReadonlyMap<string, Title>,
): readonly { field: string; to: string }[] {
  const changed = new Set(changesBetween(before, values).map(({ field }) => field))
  const wrong = referencesIn(type, values).filter(({ field, to, id }) => {
    const found = known.get(id)
    if (found === undefined || found.type !== to) return true
    return found.state === voided.state && changed.has(field) && !listed(before?.[field] ?? null, id)
  })
  return [...new Map(wrong.map(({ field, to }) => [field, { field, to }])).values()]
}

function listed(value: FieldValue, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id
}

function noSuchReference(type: RecordType, field: string, kind: string): Finding {
  const label = type.fields[field]?.label ?? field
  const message = messages.noSuchReference(label, kind)
  return { rule: 'field/reference', strength: 'block', at: field, message, cure: messages.referenceCure(label) }
}
