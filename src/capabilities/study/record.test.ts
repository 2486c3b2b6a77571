import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTitles } from '#capabilities/organs/index.ts'
import { exampleFindings } from '#records/examples/example-findings.ts'
import {
  mustKnowExamples,
  mustKnowList,
  study,
  studyExamples,
  studyPlanExamples,
  studyPlanItem,
  studySession,
} from './index.ts'

const rows = Object.values(studyExamples).flat()
const filed = rows.filter((row) => row.filed)

test('2023: ten sessions of study in six forms, one hearing, one oath', () => {
  const forms = Object.entries(Object.groupBy(studyExamples[2023], (row) => row.values.form ?? ''))
  assert.deepEqual(Object.fromEntries(forms.map(([form, held]) => [form, held?.length])), {
    'staff-meeting': 1,
    'centre-group': 4,
    'party-day': 1,
    lecture: 1,
    'pre-meeting': 2,
    'party-branch': 1,
    'court-hearing': 1,
    oath: 1,
  })
})

test('nothing speaks against what was filed: it is valid, of the cast, and keeps the rules', () => {
  const plans = Object.values(studyPlanExamples).flat()
  const lists = Object.values(mustKnowExamples).flat()
  const titles = { ...exampleTitles, 'study-plan-item': new Set(plans.map(({ values }) => values.title ?? '')) }
  for (const [type, examples] of [
    [studySession, filed],
    [studyPlanItem, plans],
    [mustKnowList, lists],
  ] as const) {
    for (const { values } of examples) {
      assert.deepEqual(exampleFindings(study, type, values, { titles, today: '2024-06-30' }), [], values.title)
    }
  }
})

test('examples lie on working days, with minutes and proof', () => {
  for (const { values, files } of filed) {
    const name = values.title ?? ''
    assert.ok(isWorkingDay(values.heldOn ?? ''), `${name}: ${values.heldOn}`)
    const length = values.minutes?.length ?? 0
    assert.ok(length >= 90 && length <= 250, `${name}: ${length}`)
    assert.ok(files.length >= 1 && files.every((file) => file.paragraphs.length >= 3))
  }
})

function isWorkingDay(date: string): boolean {
  const day = new Date(date).getUTCDay()
  return day >= 1 && day <= 5 && !holidays.some(([from, until]) => from <= date && date <= until)
}

const holidays = [
  ['2022-01-31', '2022-02-06'],
  ['2022-04-03', '2022-04-05'],
  ['2022-04-30', '2022-05-04'],
  ['2022-06-03', '2022-06-05'],
  ['2022-09-10', '2022-09-12'],
  ['2022-10-01', '2022-10-07'],
  ['2023-01-21', '2023-01-27'],
  ['2023-04-05', '2023-04-05'],
  ['2023-04-29', '2023-05-03'],
  ['2023-06-22', '2023-06-24'],
  ['2023-09-29', '2023-10-06'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
] as const
