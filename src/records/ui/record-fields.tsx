import type { Field, FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { EnteredValues } from '../api.ts'
import { fieldGroups } from './field-groups.ts'
import { FieldRow } from './field-row.tsx'
import type { Titles } from './format-value.ts'
import type { CopySource } from './reference-controls.tsx'

export interface RecordFieldsProps {
  readonly type: RecordType
  readonly values: EnteredValues
  readonly titles: Titles
  readonly findings: readonly Finding[]
  /** Names of fields that the system filled. */
  readonly filled: readonly string[]
  /** Names of fields that a file filled. */
  readonly fromFile: readonly string[]
  readonly onChange: (name: string, value: FieldValue, titles?: Titles) => void
  /** Fills a field on behalf of whoever enters. */
  readonly fill: (name: string, value: FieldValue) => void
}

/** All fields in one column, under their headings. */
export function RecordFields({ type, values, filled, fromFile, ...props }: RecordFieldsProps) {
  function change(name: string, value: FieldValue, titles?: Titles, on?: string): void {
    props.onChange(name, value, titles)
    for (const [date] of on === undefined ? [] : datesFrom(name, type))
      if ((values[date] ?? null) === null || filled.includes(date)) props.fill(date, on ?? null)
  }
  return fieldGroups(type).map((group) => (
    <section key={group.title} className="form-group">
      {group.title !== '' && <h2>{group.title}</h2>}
      {group.fields.map(([name, field]) => (
        <FieldRow
          key={name}
          name={name}
          field={field}
          value={values[name] ?? null}
          titles={props.titles}
          findings={props.findings.filter((finding) => finding.at === name)}
          example={type.sample[name] ?? ''}
          filledFrom={
            fromFile.includes(name) ? '取自文件，请核对' : filled.includes(name) ? filledWords(field, type) : undefined
          }
          copies={copiesFor(name, field, type, values)}
          onChange={change}
        />
      ))}
    </section>
  ))
}

/** Dates that repeat the date of the record this reference points to. */
function datesFrom(reference: string, type: RecordType): readonly (readonly [string, Field])[] {
  return fieldEntries(type).filter(([, field]) => field.kind === 'date' && field.from === reference)
}

/** 取自所在的党组会议，可改 */
function filledWords(field: Field, type: RecordType): string {
  const source = field.kind === 'date' && field.from !== undefined ? type.fields[field.from] : undefined
  return source === undefined ? '自动填入，可改' : `取自${source.label}，可改`
}

/** Other lists of the same kind of record on this form: who was invited, for who attended. */
function copiesFor(name: string, field: Field, type: RecordType, values: EnteredValues): readonly CopySource[] {
  if (field.kind !== 'references') return []
  return Object.entries(type.fields).flatMap(([other, source]) => {
    if (other === name || source.kind !== 'references' || source.to !== field.to) return []
    const ids = values[other]
    return [{ label: source.label, ids: typeof ids === 'object' && ids !== null ? ids : [] }]
  })
}
