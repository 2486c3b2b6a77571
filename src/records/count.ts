import type { AnyMeasure } from '#kernel/capability.ts'
import type { Figure, Measure, Part } from '#kernel/measure.ts'
import type { FiledRecord, RecordType } from '#kernel/record-type.ts'

/** Counts a measure, or one part of it, over the counted records of its type in one period. Pure. */
export function count<T extends RecordType>(
  measure: Measure<T>,
  records: readonly FiledRecord<T>[],
  year: number,
  part?: Part,
): Figure {
  const whole = measure.where === undefined ? records : records.filter((record) => measure.where?.(record, year))
  const counted = part === undefined ? whole : whole.filter((record) => valueAt(record, part.field) === part.value)
  return {
    measure: measure.id,
    ...(part === undefined ? {} : { part }),
    year,
    value: measure.value === undefined ? counted.length : measure.value(counted),
    unit: measure.unit,
    records: counted.map((record) => record.id),
  }
}

/** 学法活动次数，其中理论学习中心组：how a figure is named where it is shown. */
export function titleOfPart(measure: AnyMeasure, part?: Part): string {
  if (part === undefined) return measure.title
  const field = measure.over.fields[part.field]
  const label = field?.kind === 'choice' ? field.choices[part.value] : undefined
  return `${measure.title}（${label ?? part.value}）`
}

function valueAt(record: object, field: string): unknown {
  return Reflect.get(record, field)
}
