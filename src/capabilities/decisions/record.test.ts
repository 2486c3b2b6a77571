import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTitles } from '#capabilities/organs/index.ts'
import { studyExamples } from '#capabilities/study/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { exampleFindings } from '#records/examples/example-findings.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import { agendaItem, decidedMatter, decisionExamples, decisions, monthGaps, partyGroupMeeting } from './index.ts'

const years = Object.values(decisionExamples)
const sessions = Object.values(studyExamples).flat()
const titles = {
  ...exampleTitles,
  'study-session': new Set(sessions.map(({ values }) => values.title ?? '')),
  'party-group-meeting': new Set(years.flatMap((year) => year.meetings.map(({ values }) => values.title ?? ''))),
  'agenda-item': new Set(years.flatMap((year) => year.items.map(({ values }) => values.title ?? ''))),
}

for (const { meetings, items, matters } of years) {
  silent(partyGroupMeeting, meetings)
  silent(agendaItem, items)
  silent(decidedMatter, matters)
}

test('law studied before an item was studied on the day of the meeting', () => {
  for (const { values } of years.flatMap(({ items }) => items)) {
    if (typeof values.studied !== 'string') continue
    const session = sessions.find((one) => one.values.title === values.studied)
    assert.equal(session?.values.heldOn, values.discussedOn)
  }
})

test('a meeting a month in 2023; in 2024 April is missing', () => {
  const held = years.flatMap((year) => year.meetings.map(({ values }) => values.heldOn ?? ''))
  assert.deepEqual(monthGaps(held, 2023, '2024-06-28'), [])
  assert.deepEqual(monthGaps(held, 2024, '2024-06-28'), [4])
})

test('no member is missing where two thirds are wanted', () => {
  for (const { values } of years.flatMap(({ meetings }) => meetings))
    assert.ok((values.present ?? []).length * 3 >= (values.invited ?? []).length * 2, values.title)
})

function silent(type: RecordType, rows: readonly Pick<ExampleRow<RecordType>, 'values'>[]): void {
  for (const { values } of rows)
    test(`nothing speaks against ${values.title}`, () =>
      assert.deepEqual(exampleFindings(decisions, type, values, { titles, today: '2024-06-28' }), []))
}
