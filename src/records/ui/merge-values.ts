import type { FieldValue } from '#kernel/field.ts'
import type { Conflict, EnteredValues } from '#records/api.ts'

/** One field that another person changed while I was writing. */
export interface Clash {
  readonly field: string
  readonly by: string
  readonly at: string
  readonly mine: FieldValue
  readonly theirs: FieldValue
  /** I changed it too, to something else: a person must choose. Otherwise theirs stands. */
  readonly isContested: boolean
}

export type Choice = 'mine' | 'theirs'

/** What the other person's changes mean for what I typed. `base` is what both started from. */
export function findClashes(base: EnteredValues, mine: EnteredValues, conflict: Conflict): readonly Clash[] {
  const newest = new Map(conflict.changes.map((change) => [change.field, change]))
  return [...newest.values()].map((change) => {
    const own = mine[change.field] ?? null
    const theirs = conflict.values[change.field] ?? null
    const touched = !sameValue(own, base[change.field] ?? null)
    return {
      field: change.field,
      by: change.by,
      at: change.at,
      mine: own,
      theirs,
      isContested: touched && !sameValue(own, theirs),
    }
  })
}

/** Theirs, with mine laid over wherever I changed something, and contested fields as chosen. Nothing typed is lost. */
export function mergeValues(
  base: EnteredValues,
  mine: EnteredValues,
  conflict: Conflict,
  chosen: Readonly<Record<string, Choice>>,
): EnteredValues {
  const changed = new Set(conflict.changes.map((change) => change.field))
  const fields = new Set([...Object.keys(conflict.values), ...Object.keys(mine)])
  const entries = [...fields].map((field): [string, FieldValue] => {
    const own = mine[field] ?? null
    const theirs = conflict.values[field] ?? null
    if (!changed.has(field)) return [field, own]
    const touched = !sameValue(own, base[field] ?? null)
    return [field, touched && (chosen[field] ?? 'mine') === 'mine' ? own : theirs]
  })
  return Object.fromEntries(entries)
}

/** Empty text, an empty list and nothing are the same to a clerk. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other))
}

function normal(value: FieldValue): FieldValue {
  if (value === '') return null
  return typeof value === 'object' && value !== null && value.length === 0 ? null : value
}
