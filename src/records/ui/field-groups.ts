import type { Field } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'

export interface FieldGroup {
  /** '' where the type does not group its fields. */
  readonly title: string
  readonly fields: readonly (readonly [string, Field])[]
}

/** Fields under their headings, in the order in which each heading is first named. */
export function fieldGroups(type: RecordType): readonly FieldGroup[] {
  const titles = [...new Set(fieldEntries(type).map(([, field]) => field.group ?? ''))]
  return titles.map((title) => ({
    title,
    fields: fieldEntries(type).filter(([, field]) => (field.group ?? '') === title),
  }))
}
