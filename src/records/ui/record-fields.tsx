import type { Field, FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
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
  readonly onChange: (name: string, value: FieldValue, titles?: Titles) => void
}

/** All fields in one column, under their headings. */
export function RecordFields({ type, values, filled, ...props }: RecordFieldsProps) {
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
          isFilled={filled.includes(name)}
          copies={copiesFor(name, field, type, values)}
          onChange={props.onChange}
        />
      ))}
    </section>
  ))
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
