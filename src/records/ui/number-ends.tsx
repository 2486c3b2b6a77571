import { InputNumber } from 'antd'
import type { NumberField } from '#kernel/field.ts'
import type { FilterControlProps } from './filter-control-props.ts'
import { readRange, writeRange } from './list-query.ts'

/** The two ends of a range of numbers. */
export function NumberEnds({ field, value, onChange }: Omit<FilterControlProps<NumberField>, 'titles'>) {
  const [from, to] = readRange(value)
  const number = (text: string): number | null => (text === '' ? null : Number(text))
  const words = (next: number | null): string => (next === null ? '' : String(next))
  return (
    <div className="filter-ends">
      <InputNumber
        aria-label={`${field.label}不小于`}
        value={number(from)}
        precision={0}
        suffix={field.unit}
        onChange={(next) => onChange(writeRange(words(next), to))}
      />
      至
      <InputNumber
        aria-label={`${field.label}不大于`}
        value={number(to)}
        precision={0}
        suffix={field.unit}
        onChange={(next) => onChange(writeRange(from, words(next)))}
      />
    </div>
  )
}
