import type { Field, FieldValue } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import { foldField } from './fold-field.ts'
import { messages } from './messages.ts'
import { facetToken } from './search-tokens.ts'

type Values = Readonly<Record<string, FieldValue>>
type TitleOf = (id: string) => string

/** What a person reads of a value: choices as labels, references as titles. */
export function wordsOf(field: Field, value: FieldValue, titleOf: TitleOf): readonly string[] {
  if (value === null) return []
  const items = Array.isArray(value) ? value.map(String) : [String(value)]
  return foldField<readonly string[]>(field, {
    text: () => items,
    number: (own) => items.map((item) => `${item}${own.unit ?? ''}`),
    date: () => items,
    choice: (own) => items.map((item) => own.choices[item] ?? item),
    yesNo: () => [value === true ? messages.yes : messages.no],
    words: () => items,
    reference: () => items.map(titleOf),
    references: () => items.map(titleOf),
  })
}

/** All texts by which a record is found. */
export function textsOf(type: RecordType, values: Values, titleOf: TitleOf): readonly string[] {
  return fieldEntries(type)
    .filter(([, field]) => field.kind !== 'yesNo' && field.kind !== 'number')
    .flatMap(([name, field]) => wordsOf(field, values[name] ?? null, titleOf))
}

/** What people typed themselves, field by field. */
export function typedTexts(type: RecordType, values: Values): readonly { field: string; text: string }[] {
  return fieldEntries(type)
    .filter(([, field]) => field.kind === 'text' || field.kind === 'words')
    .flatMap(([field, kind]) => wordsOf(kind, values[field] ?? null, String).map((text) => ({ field, text })))
}

/** Every record a set of values refers to, with the type it must be of. */
export function referencesIn(type: RecordType, values: Values): readonly { field: string; to: string; id: string }[] {
  return fieldEntries(type).flatMap(([field, own]) => {
    const value = values[field] ?? null
    if (value === null || (own.kind !== 'reference' && own.kind !== 'references')) return []
    return (Array.isArray(value) ? value : [value]).map((id) => ({ field, to: own.to, id: String(id) }))
  })
}

/** What filters by choice, yes/no, word and reference look up. */
export function facetsOf(type: RecordType, values: Values): readonly string[] {
  return fieldEntries(type).flatMap(([name, field]) => {
    const value = values[name] ?? null
    if (value === null || field.kind === 'text' || field.kind === 'number' || field.kind === 'date') return []
    if (typeof value === 'boolean' || typeof value === 'string') return [facetToken(name, value)]
    return Array.isArray(value) ? value.map((item) => facetToken(name, String(item))) : []
  })
}
