/**
 * The closed vocabulary of fields: eight kinds. A ninth needs three record types that want it and a decision record.
 * Every derivation (validator, column, form control, cell, filter …) is a total map over `FieldKind`.
 */
export type Field =
  | TextField
  | NumberField
  | DateField
  | ChoiceField
  | YesNoField
  | WordsField
  | ReferenceField
  | ReferencesField

export type FieldKind = Field['kind']

interface Common {
  readonly label: string
  /** Needed before a `mustBeValid` transition; a draft may lack it. */
  readonly required?: boolean
  /** One sentence where people err. */
  readonly help?: string
  /** Heading under which the form groups it; fields of one group stand together. */
  readonly group?: string
}

/** Column text. `lines` > 1 makes it a text area. */
export interface TextField extends Common {
  readonly kind: 'text'
  readonly lines?: number
  /** Characters; 200 unless told, 4 000 where `lines` is given. */
  readonly maxLength?: number
  /** Of a title: the record is also found by how its name sounds, in initials or in full (lwq, linwanqing). */
  readonly sounds?: NameKind
}

/** Whose name it is: the surnames of people are read in a way of their own. */
export type NameKind = 'person' | 'thing'

/** Column integer: a whole number ≥ 0 unless told. */
export interface NumberField extends Common {
  readonly kind: 'number'
  readonly unit?: string
  readonly min?: number
  readonly max?: number
}

/** Column date, 'YYYY-MM-DD' everywhere in the program. */
export interface DateField extends Common {
  readonly kind: 'date'
  /** Reference of the same form whose record's own date this one repeats: a form fills it from there while it is empty. */
  readonly from?: string
}

/** Column text holding one key of `choices`; the values are what people read. */
export interface ChoiceField<Key extends string = string> extends Common {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<Key, string>>
}

/** Column boolean. */
export interface YesNoField extends Common {
  readonly kind: 'yesNo'
}

/** Column text[]: several names or titles of things the system keeps no record of. */
export interface WordsField extends Common {
  readonly kind: 'words'
  /** Proposed while typing; never a closed list. */
  readonly suggestions?: readonly string[]
}

/** Column uuid: one record of type `to` in the same organ. */
export interface ReferenceField extends Common {
  readonly kind: 'reference'
  readonly to: string
}

/** Column uuid[]: several records of type `to` in the same organ, in the order given. */
export interface ReferencesField extends Common {
  readonly kind: 'references'
  readonly to: string
}

export type Fields = Readonly<Record<string, Field>>

/** What a field's value is in the program; `null` where nothing was entered. */
export type ValueOf<F extends Field> =
  F extends ChoiceField<infer Key>
    ? Key
    : F extends TextField | DateField | ReferenceField
      ? string
      : F extends NumberField
        ? number
        : F extends YesNoField
          ? boolean
          : F extends WordsField | ReferencesField
            ? readonly string[]
            : never

/** Any field value before it is known which field it belongs to. */
export type FieldValue = string | number | boolean | readonly string[] | null

/** The values of a valid record: required fields are there, others may be `null`. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { readonly required: true } ? ValueOf<F[K]> : ValueOf<F[K]> | null
}

type Made<F, O> = F & O

export function text<const O extends Omit<TextField, 'kind'>>(options: O): Made<{ readonly kind: 'text' }, O> {
  return { kind: 'text', ...options }
}
export function number<const O extends Omit<NumberField, 'kind'>>(options: O): Made<{ readonly kind: 'number' }, O> {
  return { kind: 'number', ...options }
}
export function date<const O extends Omit<DateField, 'kind'>>(options: O): Made<{ readonly kind: 'date' }, O> {
  return { kind: 'date', ...options }
}
export function choice<const O extends Omit<ChoiceField, 'kind'>>(options: O): Made<{ readonly kind: 'choice' }, O> {
  return { kind: 'choice', ...options }
}
export function yesNo<const O extends Omit<YesNoField, 'kind'>>(options: O): Made<{ readonly kind: 'yesNo' }, O> {
  return { kind: 'yesNo', ...options }
}
export function words<const O extends Omit<WordsField, 'kind'>>(options: O): Made<{ readonly kind: 'words' }, O> {
  return { kind: 'words', ...options }
}
export function reference<const O extends Omit<ReferenceField, 'kind'>>(
  options: O,
): Made<{ readonly kind: 'reference' }, O> {
  return { kind: 'reference', ...options }
}
export function references<const O extends Omit<ReferencesField, 'kind'>>(
  options: O,
): Made<{ readonly kind: 'references' }, O> {
  return { kind: 'references', ...options }
}
