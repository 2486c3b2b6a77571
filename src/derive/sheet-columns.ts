import type { Field } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import { sheetWords } from './sheet-messages.ts'

/** A column of an import sheet: a field, the numbering or the names of the files. */
export type SheetColumn =
  | { readonly kind: 'number'; readonly label: string }
  | { readonly kind: 'field'; readonly label: string; readonly name: string; readonly field: Field }
  | { readonly kind: 'evidence'; readonly label: string }

export type FieldColumn = Extract<SheetColumn, { kind: 'field' }>

/** Numbering, every field in the order of the declaration, the files. */
export function sheetColumns(type: RecordType): readonly SheetColumn[] {
  return [
    { kind: 'number', label: sheetWords.number },
    ...fieldEntries(type).map(([name, field]): SheetColumn => ({ kind: 'field', label: field.label, name, field })),
    { kind: 'evidence', label: sheetWords.evidence },
  ]
}
