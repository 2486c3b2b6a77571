import type { Field, FieldKind } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'

/** What the list shows, as it stands in the address. */
export interface ListQuery {
  readonly text: string
  /** `null`: all years. */
  readonly year: number | null
  readonly state: string
  readonly sort: string
  readonly order: 'asc' | 'desc'
  readonly page: number
  readonly size: number
  /** Per field, as the server reads `f.<field>`. */
  readonly filters: Readonly<Record<string, string>>
}

export type Params = Readonly<Record<string, string>>

export const pageSizes = [20, 50, 100, 200]

/** Kinds that can be put in order by the server; the others hold several values. */
const sortable: Readonly<Record<FieldKind, boolean>> = {
  text: true,
  number: true,
  date: true,
  choice: true,
  yesNo: true,
  words: false,
  reference: true,
  references: false,
}

export function isSortable(field: Field): boolean {
  return sortable[field.kind]
}

/** Reads the address; what it does not say comes from the type and the year at work. Unknown words are dropped. */
export function readListQuery(params: Params, type: RecordType, year: number): ListQuery {
  const sort = params.sort ?? type.on ?? 'updatedAt'
  const known = sort === 'updatedAt' || sort === 'state' || sort in type.fields
  return {
    text: params.text ?? '',
    year: readYear(params.year, type, year),
    state: params.state ?? '',
    sort: known ? sort : 'updatedAt',
    order: params.order === 'asc' ? 'asc' : 'desc',
    page: whole(params.page, 1),
    size: Math.min(200, whole(params.size, 50)),
    filters: readFilters(params, type),
  }
}

/** The question put to GET /api/records/:type. */
export function toApiQuery(query: ListQuery): string {
  const asked = new URLSearchParams()
  if (query.text !== '') asked.set('text', query.text)
  if (query.year !== null) asked.set('year', String(query.year))
  if (query.state !== '') asked.set('state', query.state)
  asked.set('sort', query.sort)
  asked.set('order', query.order)
  asked.set('page', String(query.page))
  asked.set('size', String(query.size))
  for (const [field, value] of Object.entries(query.filters)) asked.set(`f.${field}`, value)
  return asked.toString()
}

/** `from..to` in its two ends; '' where open. */
export function readRange(value: string | undefined): readonly [string, string] {
  const [from = '', to = ''] = (value ?? '').split('..')
  return [from, to]
}

/** The two ends as one value; '' where both are open. */
export function writeRange(from: string, to: string): string {
  return from === '' && to === '' ? '' : `${from}..${to}`
}

/** Does anything narrow the list besides the year? */
export function isFiltered(query: ListQuery): boolean {
  return query.text !== '' || query.state !== '' || Object.keys(query.filters).length > 0
}

function readYear(given: string | undefined, type: RecordType, year: number): number | null {
  if (type.on === undefined || given === 'all') return null
  return whole(given, year)
}

function readFilters(params: Params, type: RecordType): Readonly<Record<string, string>> {
  const entries = Object.entries(params)
    .filter(([name, value]) => name.startsWith('f.') && value !== '' && name.slice(2) in type.fields)
    .map(([name, value]) => [name.slice(2), value])
  return Object.fromEntries(entries)
}

function whole(text: string | undefined, otherwise: number): number {
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise
}
