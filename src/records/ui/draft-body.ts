import type { FieldValue } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { EnteredValues } from '#records/api.ts'
import type { Titles } from './format-value.ts'

/** What is kept of a form that was not saved. */
export interface DraftBody {
  readonly values: EnteredValues
  /** Names of what the values refer to, so that they can be shown at once. */
  readonly titles: Titles
  /** Version the writing started from; 0 for a new record. */
  readonly version: number
  /** What stood there when the writing started; {} for a new record. */
  readonly base: EnteredValues
}

export function draftKey(typeName: string, recordId: string | null): string {
  return recordId === null ? `new.${typeName}` : `edit.${typeName}.${recordId}`
}

/** Reads a stored draft of unknown shape; fields the type no longer has are dropped, `null` where it is no draft. */
export function readDraftBody(body: unknown, type: RecordType): DraftBody | null {
  if (!isObject(body) || !isObject(body.values)) return null
  const titles = isObject(body.titles) ? Object.entries(body.titles) : []
  return {
    values: readValues(body.values, type),
    titles: Object.fromEntries(titles.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    version: typeof body.version === 'number' ? body.version : 0,
    base: isObject(body.base) ? readValues(body.base, type) : {},
  }
}

function readValues(given: Readonly<Record<string, unknown>>, type: RecordType): EnteredValues {
  return Object.fromEntries(fieldEntries(type).map(([name]) => [name, readValue(given[name])]))
}

function readValue(value: unknown): FieldValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
