import type { ChoiceField, Field } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import { voided } from '#kernel/workflow.ts'
import { cleanText } from './clean-text.ts'
import { foldField } from './fold-field.ts'
import { messages } from './messages.ts'
import { isRealDate } from './real-date.ts'

/** The query of a list, checked: which records, in which order, which page. */
export interface ListQuery {
  readonly text: string
  readonly year: number | null
  /** Empty: all but the voided. */
  readonly states: readonly string[]
  readonly fields: readonly FieldFilter[]
  readonly sort: Sort
  readonly order: 'asc' | 'desc'
  /** From 1. */
  readonly page: number
  readonly size: number
}

export type Sort =
  | { readonly by: 'date' | 'updatedAt' | 'state' | 'title' }
  | { readonly by: 'field'; readonly field: string }

export type FieldFilter = { readonly field: string } & (
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'one-of'; readonly keys: readonly string[] }
  | { readonly kind: 'is'; readonly value: boolean }
  | { readonly kind: 'has-word'; readonly word: string }
  | { readonly kind: 'refers'; readonly ids: readonly string[] }
  | { readonly kind: 'refers-among'; readonly ids: readonly string[] }
  | { readonly kind: 'number-range'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'date-range'; readonly from: string | null; readonly to: string | null }
)

/** @throws Refusal 'invalid' naming each part of the query that makes no sense for the type. */
export function parseListQuery(type: RecordType, query: Readonly<Record<string, string>>): ListQuery {
  const wrong = new Set<string>(Object.keys(query).filter((key) => !isKnown(type, key)))
  function read<T>(key: string, otherwise: T, parse: (text: string) => T | undefined): T {
    const text = query[key]
    if (text === undefined || text === '') return otherwise
    const value = parse(text)
    if (value !== undefined) return value
    wrong.add(key)
    return otherwise
  }
  const parsed: ListQuery = {
    text: cleanText((query.text ?? '').slice(0, 200)),
    year: read('year', null, (text) => wholeNumber(text, 1900, 2199)),
    states: read('state', [], (text) => keysOf(text, { ...type.workflow.states, [voided.state]: voided.label })),
    fields: Object.keys(type.fields).flatMap((field) =>
      read<FieldFilter[]>(`f.${field}`, [], (text) => fieldFilter(type, field, text)),
    ),
    sort: read<Sort>('sort', { by: 'date' }, (text) => sortOf(type, text)),
    order: read<'asc' | 'desc'>('order', query.sort ? 'asc' : 'desc', (text) => oneOf(text, ['asc', 'desc'] as const)),
    page: read('page', 1, (text) => wholeNumber(text, 1, 100_000)),
    size: read('size', 50, (text) => wholeNumber(text, 1, 200)),
  }
  if (wrong.size > 0) throw new Refusal('invalid', messages.badQuery, { findings: [...wrong].map(finding) })
  return parsed
}

const plainKeys = new Set(['text', 'year', 'state', 'sort', 'order', 'page', 'size'])

function isKnown(type: RecordType, key: string): boolean {
  return plainKeys.has(key) || (key.startsWith('f.') && Object.hasOwn(type.fields, key.slice(2)))
}

function sortOf(type: RecordType, text: string): Sort | undefined {
  if (text === type.on) return { by: 'date' }
  if (text === type.list[0]) return { by: 'title' }
  if (text === 'updatedAt' || text === 'state') return { by: text }
  const field = Object.hasOwn(type.fields, text) ? type.fields[text] : undefined
  // Lists have no order a reader would expect.
  if (field === undefined || field.kind === 'words' || field.kind === 'references') return undefined
  return { by: 'field', field: text }
}

function fieldFilter(type: RecordType, name: string, text: string): FieldFilter[] | undefined {
  const field: Field | undefined = type.fields[name]
  if (field === undefined) return undefined
  const filter = foldField<FieldFilter | undefined>(field, {
    text: () => ({ field: name, kind: 'contains', text: cleanText(text.slice(0, 200)) }),
    number: () => range(text, (end) => wholeNumber(end, -2_147_483_648, 2_147_483_647), numberRange(name)),
    date: () => range(text, (end) => (isRealDate(end) ? end : undefined), dateRange(name)),
    choice: (own) => choiceFilter(name, own, text),
    yesNo: () => yesNoFilter(name, text),
    words: () => ({ field: name, kind: 'has-word', word: cleanText(text.slice(0, 200)) }),
    reference: () => idsFilter(name, 'refers', text),
    references: () => idsFilter(name, 'refers-among', text),
  })
  return filter === undefined ? undefined : [filter]
}

const numberRange = (field: string) => (from: number | null, to: number | null) =>
  ({ field, kind: 'number-range', from, to }) as const
const dateRange = (field: string) => (from: string | null, to: string | null) =>
  ({ field, kind: 'date-range', from, to }) as const

function choiceFilter(field: string, { choices }: ChoiceField, text: string): FieldFilter | undefined {
  const keys = keysOf(text, choices)
  return keys === undefined ? undefined : { field, kind: 'one-of', keys }
}

function yesNoFilter(field: string, text: string): FieldFilter | undefined {
  return text === 'true' || text === 'false' ? { field, kind: 'is', value: text === 'true' } : undefined
}

function idsFilter(field: string, kind: 'refers' | 'refers-among', text: string): FieldFilter | undefined {
  const ids = text.toLowerCase().split(',')
  const good = ids.length <= 50 && ids.every((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
  return good ? { field, kind, ids } : undefined
}

/** `from..to`, either end may be empty; one value alone is both ends. */
function range<End, Filter>(
  text: string,
  parse: (end: string) => End | undefined,
  make: (from: End | null, to: End | null) => Filter,
): Filter | undefined {
  const [first = '', second] = text.split('..')
  const from = first === '' ? null : parse(first)
  const to = second === undefined ? from : second === '' ? null : parse(second)
  return from === undefined || to === undefined || (from === null && to === null) ? undefined : make(from, to)
}

function keysOf(text: string, known: object): readonly string[] | undefined {
  const keys = text.split(',')
  return keys.every((key) => Object.hasOwn(known, key)) ? keys : undefined
}

function oneOf<const Key extends string>(text: string, keys: readonly Key[]): Key | undefined {
  return keys.find((key) => key === text)
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

function finding(key: string): Finding {
  return { rule: 'list/query', strength: 'block', at: key, message: messages.filter(key), cure: messages.filterCure }
}
