import type { Field } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { dateWords } from '#web-kit/date-words.ts'
import type { EnteredValues } from '../api.ts'
import { fieldGroups } from './field-groups.ts'
import { formatValue, type Titles } from './format-value.ts'
import { GoLink } from './go-link.tsx'
import { places } from './places.ts'

export interface RecordFactsProps {
  readonly type: RecordType
  readonly values: EnteredValues
  readonly titles: Titles
}

/** What the record says, under the headings of its form. */
export function RecordFacts({ type, values, titles }: RecordFactsProps) {
  return fieldGroups(type).map((group) => (
    <section key={group.title} className="record-facts">
      {group.title !== '' && <h2>{group.title}</h2>}
      <dl>
        {group.fields.map(([name, field]) => (
          <div key={name} className="record-fact" id={`fact-${name}`}>
            <dt>{field.label}</dt>
            <dd>
              <Fact field={field} value={values[name] ?? null} titles={titles} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}

function Fact({
  field,
  value,
  titles,
}: {
  readonly field: Field
  readonly value: EnteredValues[string]
  readonly titles: Titles
}) {
  const text = formatValue(field, value ?? null, titles)
  if (text === '') return <span className="quiet">未填</span>
  if (field.kind === 'date') return dateWords(String(value))
  if (field.kind === 'reference') return <GoLink to={places.record(field.to, String(value))}>{text}</GoLink>
  if (field.kind === 'references' && typeof value === 'object' && value !== null && value.length > 3) {
    return (
      <>
        {text}
        <span className="quiet">
          （共 {value.length} {field.to === 'person' ? '人' : '项'}）
        </span>
      </>
    )
  }
  return <span className="fact-text">{text}</span>
}
