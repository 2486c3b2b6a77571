import type { Actor } from '#kernel/capacity.ts'
import type { Field, FieldValue } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { EnteredValues } from '#records/api.ts'

type Search = Readonly<Record<string, string>>

/** What is known before a word is typed: what the address brings (`v.title=…`), and the section of whoever enters. */
export function startValues(type: RecordType, actor: Actor, search: Search = {}): EnteredValues {
  return Object.fromEntries(
    fieldEntries(type).map(([name, field]) => [name, brought(field, search[`v.${name}`]) ?? known(field, actor)]),
  )
}

/** The fields that `startValues` filled, to be marked so. */
export function filledFields(start: EnteredValues): readonly string[] {
  return Object.keys(start).filter((name) => start[name] !== null)
}

/** Values as an address brings them to a form; several words stand one a line. */
export function valuesInAddress(values: Readonly<Record<string, string | readonly string[] | undefined>>): Search {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = typeof value === 'object' ? value.join('\n') : (value ?? '')
      return text === '' ? [] : [[`v.${name}`, text]]
    }),
  )
}

function brought(field: Field, text: string | undefined): FieldValue {
  if (text === undefined || text === '') return null
  if (field.kind === 'words') return text.split('\n')
  if (field.kind === 'number') return Number.isInteger(Number(text)) ? Number(text) : null
  if (field.kind === 'choice') return Object.hasOwn(field.choices, text) ? text : null
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
  if (field.kind === 'reference') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null
  return field.kind === 'text' ? text : null
}

function known(field: Field, actor: Actor): FieldValue {
  return field.kind === 'reference' && field.to === 'section' ? actor.sectionId : null
}
