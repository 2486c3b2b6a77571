import type { FieldValue } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { formatValue, type Titles } from './format-value.ts'

export interface Change {
  readonly field: string
  readonly before: FieldValue
  readonly after: FieldValue
}

/** Old and new of each field, in labels and names. */
export function Differences(props: {
  readonly changes: readonly Change[]
  readonly type: RecordType
  readonly titles: Titles
}) {
  return (
    <dl className="differences">
      {props.changes.map((change) => {
        const field = props.type.fields[change.field]
        if (field === undefined) return null
        const before = formatValue(field, change.before, props.titles)
        return (
          <div key={change.field}>
            <dt>{field.label}</dt>
            <dd>
              {before !== '' && (
                <>
                  <del>{before}</del> <span aria-hidden>→</span>{' '}
                </>
              )}
              <ins>{formatValue(field, change.after, props.titles) || '清空'}</ins>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
