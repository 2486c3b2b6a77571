import type { Field } from '#kernel/field.ts'
import { columnOf, fieldEntries, type RecordType, tableOf } from '#kernel/record-type.ts'
import { foldField } from './fold-field.ts'

export interface Column {
  readonly table: string
  readonly column: string
  /** `udt_name` of information_schema.columns. */
  readonly type: 'text' | 'int4' | 'date' | 'bool' | 'uuid' | '_text' | '_uuid'
  /** Drafts may lack any field, so field columns are nullable. */
  readonly nullable: boolean
}

/** A column as information_schema has it. */
export interface FoundColumn extends Omit<Column, 'type'> {
  readonly type: string
}

/** A difference between the migrated database and the declarations, in words for who writes the migration. */
export type Drift = string

/** The columns the table of a record type must have: the key and one per field. */
export function columnsOf(type: RecordType): readonly Column[] {
  const table = tableOf(type)
  const key: Column[] = ['organ_id', 'id'].map((column) => ({ table, column, type: 'uuid', nullable: false }))
  const fields = fieldEntries(type).map(
    ([name, field]): Column => ({ table, column: columnOf(name), type: columnType(field), nullable: true }),
  )
  return [...key, ...fields]
}

export function columnType(field: Field): Column['type'] {
  return foldField<Column['type']>(field, {
    text: () => 'text',
    number: () => 'int4',
    date: () => 'date',
    choice: () => 'text',
    yesNo: () => 'bool',
    words: () => '_text',
    reference: () => 'uuid',
    references: () => '_uuid',
  })
}

/** Compares every declaration with the columns found in the database: nothing may lack, differ or be left over. */
export function driftOf(types: readonly RecordType[], found: readonly FoundColumn[]): readonly Drift[] {
  return types.flatMap((type) =>
    driftOfType(
      type,
      found.filter(({ table }) => table === tableOf(type)),
    ),
  )
}

function driftOfType(type: RecordType, found: readonly FoundColumn[]): Drift[] {
  const table = tableOf(type)
  if (found.length === 0) return [`${table}: no such table`]
  const expected = columnsOf(type)
  const drifts = expected.flatMap((column) => {
    const is = found.find((one) => one.column === column.column)
    if (is === undefined) return [`${table}.${column.column}: missing, should be ${column.type}`]
    if (is.type !== column.type) return [`${table}.${column.column}: is ${is.type}, should be ${column.type}`]
    if (is.nullable !== column.nullable)
      return [`${table}.${column.column}: should be ${column.nullable ? 'nullable' : 'not null'}`]
    return []
  })
  const left = found.filter((one) => !expected.some(({ column }) => column === one.column))
  return [...drifts, ...left.map(({ column }) => `${table}.${column}: no such field is declared`)]
}
