import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { indicator } from './indicator-record.ts'

export type Indicator = FiledRecord<typeof indicator>

const basis = cite('本产品规则：凡述必有据')

/** One figure per indicator, asked for by its title; the unit is the indicator's own and stands after it. */
export const indicatorValue = defineMeasure({
  id: 'indicators/value',
  title: '成效指标本年的数',
  unit: '',
  definition: '成效指标台账“本年的数”栏登记的数，口径和来源见该条记录。',
  basis,
  over: indicator,
  value: (records) => records.reduce((total, one) => total + one.value, 0),
})

export const indicatorLastValue = defineMeasure({
  id: 'indicators/last-value',
  title: '成效指标上年的数',
  unit: '',
  definition: '成效指标台账“上年的数”栏登记的数，与本年的数口径相同。',
  basis,
  over: indicator,
  where: (one) => one.lastValue !== null,
  value: (records) => records.reduce((total, one) => total + (one.lastValue ?? 0), 0),
})

export const indicatorTarget = defineMeasure({
  id: 'indicators/target',
  title: '成效指标下年的目标',
  unit: '',
  definition: '成效指标台账“下年的目标”栏登记的数，是目标，不是已经达到的数。',
  basis,
  over: indicator,
  where: (one) => one.target !== null,
  value: (records) => records.reduce((total, one) => total + (one.target ?? 0), 0),
})

export const indicatorsImproved = defineMeasure({
  id: 'indicators/improved',
  title: '与上年比较向好的成效指标个数',
  unit: '个',
  definition: '本年度已归档、上年的数也已填写的成效指标中，按指标方向本年的数好于上年的，每个计一。',
  basis,
  over: indicator,
  where: (one) => proves(one),
})

export const indicatorMeasures: readonly AnyMeasure[] = [
  indicatorValue,
  indicatorLastValue,
  indicatorTarget,
  indicatorsImproved,
]

/** Whether both values show the change that the indicator calls good. */
export function proves({ value, lastValue, direction }: Pick<Indicator, 'value' | 'lastValue' | 'direction'>): boolean {
  if (lastValue === null) return false
  return direction === 'up' ? value > lastValue : value < lastValue
}
