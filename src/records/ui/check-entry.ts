import type { Field, FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { EnteredValues } from '#records/api.ts'

/** What can be said before the server is asked: required fields left empty. The server has the last word. */
export function missingFields(type: RecordType, values: EnteredValues): readonly Finding[] {
  return fieldEntries(type)
    .filter(([name, field]) => field.required === true && isBlank(values[name] ?? null))
    .map(([name, field]) => ({
      rule: 'field/required',
      strength: 'block',
      at: name,
      message: '还没有填写。',
      cure: cureOf(field),
    }))
}

export function isBlank(value: FieldValue): boolean {
  if (value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && value.length === 0
}

/** Does the page hold anything worth keeping as a draft? */
export function isUntouched(values: EnteredValues, start: EnteredValues): boolean {
  return Object.entries(values).every(
    ([name, value]) => isBlank(value) || JSON.stringify(value) === JSON.stringify(start[name] ?? null),
  )
}

/** Characters as people count them in a field of that length. */
export function remainingCharacters(value: FieldValue, field: Field): number | null {
  if (field.kind !== 'text') return null
  return maxLength(field) - (typeof value === 'string' ? value.length : 0)
}

export function maxLength(field: { readonly lines?: number; readonly maxLength?: number }): number {
  return field.maxLength ?? ((field.lines ?? 1) > 1 ? 4000 : 200)
}

function cureOf(field: Field): string {
  switch (field.kind) {
    case 'text':
    case 'number':
      return `请填写${field.label}。`
    case 'date':
      return '请填写日期，如 2024年3月5日。'
    case 'choice':
    case 'yesNo':
    case 'reference':
      return `请选择${field.label}。`
    case 'words':
    case 'references':
      return `请至少填一项${field.label}。`
  }
}
