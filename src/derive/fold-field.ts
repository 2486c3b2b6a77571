import type { Field, FieldKind } from '#kernel/field.ts'

/** An answer for every kind of field: a new kind makes the compiler list every derivation that must answer. */
export type ByKind<Answer> = { readonly [K in FieldKind]: (field: Extract<Field, { kind: K }>) => Answer }

export function foldField<Answer>(field: Field, byKind: ByKind<Answer>): Answer {
  // TypeScript cannot see that the key and the argument are of one kind.
  const answer = byKind[field.kind] as (field: Field) => Answer
  return answer(field)
}
