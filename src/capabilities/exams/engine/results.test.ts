import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FormQuestion } from './form.ts'
import { startAnalysis } from './item-analysis.ts'
import { bandOf, countingAttempt, groupResult, pointsOf, type RosterResult, sectionResults } from './results.ts'
import type { ExamSetting } from './setting.ts'
import type { PastSitting } from './sitting.ts'

const bands = [
  { label: '优秀', from: 90 },
  { label: '合格', from: 60 },
  { label: '不合格', from: 0 },
]
const setting: ExamSetting = {
  ...{ paper: { from: 'list', list: { questions: [] } }, forms: 1, minutes: 90, graceSeconds: 30, attempts: 2 },
  ...{ opensAt: '2024-06-20T01:00:00.000Z', closesAt: '2024-06-20T09:00:00.000Z', counts: 'best', bands },
  ...{ passPercent: 60, multiple: 'all-right', keys: 'never', marks: 'released', practice: false },
  audience: { everyone: true, sections: [], posts: [], persons: [], except: [] },
  ...{ markers: 1, markersApartTenths: 0, retakeDays: null, preset: null },
}

const sat = (...tenths: (number | null)[]): readonly PastSitting[] =>
  tenths.map((one, index) => ({
    ...{ id: `${index}`, attempt: index + 1, state: 'handed-in', endsAt: 0, handedInAt: 0, tenths: one },
  }))
const person = (section: string | null, sittings: readonly PastSitting[], exempt = false): RosterResult => ({
  ...{ section, sectionName: section, exempt, sittings },
})

test('the best or the last attempt counts; voided and unmarked ones do not', () => {
  const [first, second] = sat(800, 600)
  assert.ok(first && second)
  assert.equal(countingAttempt([first, second], 'best')?.tenths, 800)
  assert.equal(countingAttempt([first, second], 'last')?.tenths, 600)
  assert.equal(countingAttempt([first, { ...second, state: 'voided' }], 'last')?.tenths, 800)
  assert.equal(countingAttempt(sat(null), 'best'), null)
})

test('bands begin at their per cent, whatever the paper holds', () => {
  const labels = [1000, 900, 899, 600, 599, 0].map((tenths) => bandOf(tenths, 1000, bands)?.label)
  assert.deepEqual(labels, ['优秀', '优秀', '合格', '合格', '不合格', '不合格'])
  assert.equal(bandOf(45, 50, bands)?.label, '优秀')
})

test('rates: who is exempt is not among the eligible, who did not come not among the passed', () => {
  const people = [
    person('甲', sat(950)),
    person('甲', sat(500, 700)),
    person('乙', []),
    person('乙', sat(300)),
    person('乙', [], true),
  ]
  const whole = groupResult({ section: null, name: '全' }, people, setting, 1000)
  assert.deepEqual([whole.eligible, whole.sat, whole.passed, whole.excellent, whole.meanTenths], [4, 3, 2, 1, 650])
  assert.deepEqual([whole.satRate, whole.passRate, whole.excellentRate], [750, 667, 333])
  const sections = sectionResults(people, setting, 1000, '无')
  assert.deepEqual(
    sections.map(({ name, eligible, sat: came, passed }) => [name, eligible, came, passed]),
    [
      ['甲', 2, 2, 2],
      ['乙', 2, 1, 0],
    ],
  )
  const nobody = groupResult({ section: null, name: '空' }, [], setting, 1000)
  assert.deepEqual([nobody.satRate, nobody.passRate, nobody.meanTenths], [null, null, null])
})

test('points as people write them', () => {
  assert.deepEqual([876, 880, 0].map(pointsOf), ['87.6', '88', '0'])
})

const asked = { version: 1, explanation: null, law: '中华人民共和国监督法', difficulty: null }
const question = (id: string, right: number): FormQuestion => ({
  question: {
    ...asked,
    id,
    article: `第${id}条`,
    kind: 'single',
    stem: id,
    options: ['甲', '乙', '丙'],
    right: [right],
  },
  ...{ tenths: 50, shown: [0, 1, 2] },
})

test('how a question did: difficulty, discrimination by hand, options chosen, and what is odd about it', () => {
  const questions = [question('一', 0), question('二', 0)]
  const analysis = startAnalysis()
  // Twelve sheets: the first question told the six good ones from the others, the second did the opposite.
  for (let index = 0; index < 12; index += 1) {
    const isGood = index < 6
    const choices = [isGood ? 0 : 1, isGood ? 2 : 0]
    const answers = { 0: [[choices[0] ?? 0], 1, 0], 1: [[choices[1] ?? 0], 2, 0] } as const
    analysis.add({ questions, answers, given: choices.map((choice) => (choice === 0 ? 50 : 0)) })
  }
  const [one, two] = analysis.reports()
  assert.deepEqual([one?.seen, one?.difficulty, one?.discrimination], [12, 0.5, -1])
  assert.deepEqual(
    one?.options.map(({ chosen }) => chosen),
    [6, 6, 0],
  )
  assert.deepEqual([two?.options.map(({ chosen }) => chosen), two?.key], [[6, 0, 6], 'A'])
  assert.match(two?.doubts[0] ?? '', /更容易答错/u)
  assert.deepEqual(
    analysis.weak().map(({ law, lost, of, articles }) => [law, lost, of, articles]),
    [['中华人民共和国监督法', 600, 1200, ['第一条', '第二条']]],
  )
})

test('a few sheets say nothing of a question', () => {
  const analysis = startAnalysis()
  for (let index = 0; index < 3; index += 1)
    analysis.add({ questions: [question('一', 0)], answers: { 0: [[1], 1, 0] }, given: [0] })
  const [one] = analysis.reports()
  assert.deepEqual([one?.discrimination, one?.doubts], [null, []])
})
