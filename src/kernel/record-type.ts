import type { Capacity } from './capacity.ts'
import type { Citation } from './citation.ts'
import type { DateField, Field, Fields, FieldValue, Values } from './field.ts'
import type { Workflow } from './workflow.ts'

/** What is kept. Form, list, filters, detail page, sheet, API text and column check follow from it. */
export interface RecordType<Name extends string = string, F extends Fields = Fields, State extends string = string> {
  /** kebab-case; its table is the same in snake_case. */
  readonly name: Name
  readonly title: string
  readonly basis: Citation
  readonly fields: F
  /** Columns of the list; the first is the record's title wherever it is named. */
  readonly list: readonly (keyof F & string)[]
  /** Fields by which a second import of the same row is recognised. */
  readonly identity: readonly (keyof F & string)[]
  /** The date of the fact: gives the year and the order. Without it the record belongs to no year. */
  readonly on?: keyof F & string
  readonly workflow: Workflow<State>
  /** Files needed before the record may enter the state named. */
  readonly evidence?: { readonly min: number; readonly before: NoInfer<State> }
  /** Who may enter, edit, correct and void. */
  readonly enteredBy: readonly Capacity[]
  /** Who may see it at all, where that is fewer than all who see the ledger: the key of a question. */
  readonly readBy?: readonly Capacity[]
  /** Pages that a capability has about one record of it; `$id` stands for the record. */
  readonly pages?: readonly { readonly to: string; readonly label: string }[]
  /** Where records of it come about, when a form alone cannot make one: its lists lead there. */
  readonly madeAt?: { readonly to: string; readonly label: string }
  /** One row of what a clerk would type, for the import template. */
  readonly sample: { readonly [K in keyof F]?: string }
}

type DateKeys<F extends Fields> = { [K in keyof F]: F[K] extends DateField ? K : never }[keyof F] & string

export function defineRecordType<const Name extends string, const F extends Fields, const State extends string>(
  type: RecordType<Name, F, State> & { readonly on?: DateKeys<F> },
): RecordType<Name, F, State> {
  return type
}

/** What every record has besides its fields. */
export interface RecordHead {
  readonly id: string
  readonly type: string
  readonly state: string
  /** Year of the fact, or `null` where the type has no date. */
  readonly year: number | null
  readonly title: string
  readonly sectionId: string | null
  /** Counts from 1; every change adds one. */
  readonly version: number
}

/** A record in a counted state, as measures, rules and passages see it. */
export type FiledRecord<T extends RecordType> =
  T extends RecordType<string, infer F, infer S> ? RecordHead & { readonly state: S } & Values<F> : never

/** A record of a type not known at compile time. */
export interface AnyRecord extends RecordHead {
  readonly values: Readonly<Record<string, FieldValue>>
}

export function fieldEntries(type: RecordType): readonly (readonly [string, Field])[] {
  return Object.entries(type.fields)
}

export function titleField(type: RecordType): string {
  const [first] = type.list
  if (first === undefined) throw new Error(`${type.name}: list is empty`)
  return first
}

export function tableOf(type: { readonly name: string }): string {
  return type.name.replaceAll('-', '_')
}

/** heldOn → held_on */
export function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
