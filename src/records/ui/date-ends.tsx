import type { DateField } from '#kernel/field.ts'
import { useYear } from './context.tsx'
import { DateInput } from './date-input.tsx'
import type { FilterControlProps } from './filter-control-props.ts'
import { readRange, writeRange } from './list-query.ts'
import { yearSpans } from './year-spans.ts'

export interface DateEndsProps extends Omit<FilterControlProps<DateField>, 'titles'> {
  readonly close: () => void
}

/** The two ends of a range of days, and the spans of the year that officials ask for. */
export function DateEnds({ field, value, onChange, close }: DateEndsProps) {
  const [year] = useYear()
  const [from, to] = readRange(value)
  return (
    <div className="stack">
      <div className="filter-ends">
        <DateInput
          day={from}
          label={`${field.label}起`}
          placeholder="起"
          onChange={(day) => onChange(writeRange(day, to))}
        />
        <DateInput
          day={to}
          label={`${field.label}止`}
          placeholder="止"
          onChange={(day) => onChange(writeRange(from, day))}
        />
      </div>
      <div className="row">
        {yearSpans(year).map((span) => (
          <button
            key={span.label}
            type="button"
            className="link-button"
            onClick={() => {
              onChange(writeRange(span.from, span.to))
              close()
            }}
          >
            {span.label}
          </button>
        ))}
        <button type="button" className="link-button" onClick={() => onChange('')}>
          不限
        </button>
      </div>
    </div>
  )
}
