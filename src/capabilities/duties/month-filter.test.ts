import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeasuredDuty } from './duty-matrix.ts'
import { monthFilter } from './month-filter.ts'

const measured = (recordType: string, ...days: readonly string[]): MeasuredDuty => ({
  ...{ title: '指标', unit: '次', value: days.length, recordType },
  records: days.map((on) => ({ id: on, on })),
})
const onOf = (type: string) => (type === 'study-session' ? 'heldOn' : undefined)

test('a month leads to the records of the measure that has some', () => {
  const row = { id: 'duty', measures: [measured('direction', '2023-03-06'), measured('study-session', '2023-02-06')] }
  assert.deepEqual(monthFilter(row, 2023, 2, onOf), {
    type: 'study-session',
    search: { year: '2023', 'f.heldOn': '2023-02-01..2023-02-28' },
  })
  assert.deepEqual(monthFilter(row, 2023, 3, onOf), { type: 'direction', search: { year: '2023' } })
})

test('a duty without measures leads to its tasks', () => {
  assert.deepEqual(monthFilter({ id: 'duty', measures: [] }, 2023, 4, onOf), {
    type: 'plan-task',
    search: { year: '2023', 'f.duty': 'duty' },
  })
})
