import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesFor, type PlannedItem, planOfYear } from './plan-of-year.ts'

const blank = { state: 'planned', endsOn: null, section: '办公室', notice: null, theme: null }
const item = (title: string, startsOn: string, more: Partial<PlannedItem> = {}): PlannedItem => ({
  ...{ ...blank, id: title, title, startsOn },
  ...more,
})
const events = [{ id: 'e', title: '宪法进村', heldOn: '2024-12-04', campaigns: ['12·4国家宪法日'] }]

const table: readonly (readonly [name: string, item: PlannedItem, today: string, standing: string])[] = [
  ['an event names it', item('国家宪法日', '2024-12-04'), '2024-01-05', 'done'],
  ['far off', item('监督法宣传', '2024-09-01'), '2024-06-28', 'planned'],
  ['a month before', item('监督法宣传', '2024-07-28'), '2024-06-28', 'due'],
  ['its last day', item('监督法宣传', '2024-06-01', { endsOn: '2024-06-28' }), '2024-06-28', 'due'],
  ['over', item('监督法宣传', '2024-06-01', { endsOn: '2024-06-27' }), '2024-06-28', 'late'],
  ['to be chosen', item('监督法宣传', '2024-06-01', { state: 'proposed' }), '2024-06-28', 'proposed'],
]

for (const [name, one, today, standing] of table) {
  test(name, () => {
    const line = planOfYear(2024, null, { items: [one], events, today }).find(({ id }) => id === one.id)
    assert.equal(line?.standing, standing)
  })
}

test('every day of the calendar stands once, planned or not; what was dropped is gone', () => {
  const items = [item('全国安全生产月', '2024-06-01'), item('植树节', '2024-03-12', { state: 'dropped' })]
  const lines = planOfYear(2024, '陕西省', { items, events: [], today: '2024-06-28' })
  assert.equal(lines.length, entriesFor(2024, '陕西省').length - 1)
  assert.equal(lines.filter(({ title }) => title.includes('安全生产月')).length, 1)
  assert.ok(!lines.some(({ title }) => title.includes('山东')))
  assert.ok(
    planOfYear(2024, '山东省', { items, events: [], today: '2024-06-28' }).some(({ title }) => title.includes('山东')),
  )
})

test('floating days are provisional until the notice is entered', () => {
  const line = (notice: string | null) =>
    planOfYear(2026, null, {
      ...{ items: [item('宪法宣传周', '2026-12-01', { notice })], events: [], today: '2026-06-28' },
    }).find(({ id }) => id === '宪法宣传周')
  assert.deepEqual([line(null)?.provisional, line(null)?.remindOn], [true, '2026-11-01'])
  assert.deepEqual([line('云普办〔2026〕9号')?.provisional, line('云普办〔2026〕9号')?.remindOn], [false, null])
})
