import type { RecordHead, RecordType } from './record-type.ts'
import type { RuleItem } from './rule.ts'

const head = {
  ...{ id: null, type: null, state: null, year: null, title: null, sectionId: null, version: null },
} satisfies Record<keyof RecordHead, null>

/** A draft in which nothing was entered yet: every field of the type, and its head, is `null`. */
export function blankItem<T extends RecordType>(type: T): RuleItem<T> {
  const fields = Object.fromEntries(Object.keys(type.fields).map((name) => [name, null]))
  // The keys are those of RuleItem<T>, which TypeScript cannot follow through Object.keys.
  return { ...head, ...fields } as RuleItem<T>
}
