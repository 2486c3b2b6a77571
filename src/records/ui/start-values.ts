import type { Actor } from '#kernel/capacity.ts'
import type { Field, FieldValue } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { EnteredValues } from '#records/api.ts'

/** What the system knows before a word is typed: the section of whoever enters. */
export function startValues(type: RecordType, actor: Actor): EnteredValues {
  return Object.fromEntries(fieldEntries(type).map(([name, field]) => [name, known(field, actor)]))
}

/** The fields that `startValues` filled, to be marked so. */
export function filledFields(type: RecordType, actor: Actor): readonly string[] {
  return fieldEntries(type)
    .filter(([, field]) => known(field, actor) !== null)
    .map(([name]) => name)
}

function known(field: Field, actor: Actor): FieldValue {
  return field.kind === 'reference' && field.to === 'section' ? actor.sectionId : null
}
