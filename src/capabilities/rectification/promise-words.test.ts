import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLate, type MeasureDates, promiseTold } from './promise-words.ts'

const lastDay = '2024-12-31'
const measure = { state: 'doing', dueOn: '2024-06-28', postponedTo: null, doneOn: null } as const

const table: readonly [name: string, given: Partial<MeasureDates>, told: string, late: boolean][] = [
  ['时限在年后', { dueOn: '2025-03-31' }, '2025年3月31日前完成', false],
  ['时限在年内，没有办完', {}, '原定2024年6月28日前完成，至今未完成', true],
  ['还没有启动的也一样', { state: 'todo' }, '原定2024年6月28日前完成，至今未完成', true],
  ['年末最后一天到期', { dueOn: lastDay }, '原定2024年12月31日前完成，至今未完成', true],
  ['延期到年后', { postponedTo: '2025-03-31' }, '原定2024年6月28日前完成，延期至2025年3月31日前完成', false],
  ['延期以后又过期', { postponedTo: '2024-09-30' }, '原定2024年6月28日前完成，后延期至2024年9月30日，至今未完成', true],
  [
    '已提请验收',
    { state: 'review', doneOn: '2024-07-03' },
    '原定2024年6月28日前完成，已于2024年7月3日完成，尚待验收销号',
    false,
  ],
  ['已提请验收，没有写完成日期', { state: 'review' }, '原定2024年6月28日前完成，已提请验收，尚待验收销号', false],
]

for (const [name, given, told, late] of table) {
  test(name, () => {
    const one = { ...measure, ...given }
    assert.equal(promiseTold(one, lastDay), told)
    assert.equal(isLate(one, lastDay), late)
  })
}
