import type { FieldValue } from '#kernel/field.ts'

export interface FieldChange {
  readonly field: string
  readonly before: FieldValue
  readonly after: FieldValue
}

type Values = Readonly<Record<string, FieldValue>>

/** Field by field, what differs; a missing field is `null`. */
export function changesBetween(before: Values | null, after: Values | null): readonly FieldChange[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...names]
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => !isSameValue(change.before, change.after))
}

/** The two sides of the changes, as an act keeps them. */
export function sidesOf(changes: readonly FieldChange[]): { readonly before: Values; readonly after: Values } {
  return {
    before: Object.fromEntries(changes.map(({ field, before }) => [field, before])),
    after: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
  }
}

/** An empty list is the same as nothing; the order of a list counts. */
export function isSameValue(one: FieldValue, other: FieldValue): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: FieldValue): FieldValue {
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : value
}
