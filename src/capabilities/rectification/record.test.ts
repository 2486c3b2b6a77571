import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTitles } from '#capabilities/organs/index.ts'
import { exampleFindings } from '#records/examples/example-findings.ts'
import { problem, rectification, rectificationExamples, rectificationMeasure } from './index.ts'

const years = Object.values(rectificationExamples)
const problems = years.flatMap((year) => year.problems)
const measures = years.flatMap((year) => year.measures)
const titles = { ...exampleTitles, problem: new Set(problems.map(({ values }) => values.title ?? '')) }

test('whoever proposes may not accept: a measure and a problem are closed by another', () => {
  for (const [type, act] of [
    [problem, 'close'],
    [rectificationMeasure, 'accept'],
  ] as const) {
    const transition = type.workflow.transitions.find((one) => one.act === act)
    assert.equal(transition?.notByDoerOf, 'propose')
    assert.equal(transition?.note?.required, true)
    assert.equal(transition?.to, 'closed')
  }
})

test('progress keeps the state and needs words; a returned or reopened measure is in work again', () => {
  const to = (act: string) => rectificationMeasure.workflow.transitions.find((one) => one.act === act)
  assert.deepEqual([to('progress')?.from, to('progress')?.to], [['doing'], 'doing'])
  assert.equal(to('progress')?.note?.required, true)
  assert.equal(to('return')?.to, 'doing')
  assert.equal(to('reopen')?.to, 'doing')
  assert.deepEqual(rectificationMeasure.evidence, { min: 1, before: 'review' })
})

test('2023: three problems, each with figure, source and cause, each answered by a measure', () => {
  const { problems: found, measures: planned } = rectificationExamples[2023]
  assert.equal(found.length, 3)
  for (const { values } of found) {
    assert.ok(values.figure !== undefined && values.source !== undefined && values.cause !== undefined)
    assert.ok(planned.some((measure) => measure.values.problem === values.title))
  }
})

test('examples move as their workflow allows, and what is finished is proved', () => {
  for (const { acts, files } of problems) {
    assert.ok(files.length >= 1)
    walk(problem, acts)
  }
  for (const { acts, files } of measures) {
    if (walk(rectificationMeasure, acts) !== 'doing' && acts.length > 2) assert.ok(files.length >= 1)
  }
})

test('nothing speaks against the examples, but for the measure that is overdue', () => {
  const found = [
    ...problems.flatMap(({ values, acts }) => {
      const state = acts.some((one) => one.act === 'close') ? 'closed' : 'listed'
      return exampleFindings(rectification, problem, values, { titles, state, today: '2024-06-30' })
    }),
    ...measures.flatMap(({ values, acts }) => {
      const state = acts.some((one) => one.act === 'propose') ? 'review' : 'doing'
      return exampleFindings(rectification, rectificationMeasure, values, { titles, state, today: '2024-06-30' })
    }),
  ]
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['rectification/measure-overdue'],
  )
})

/** Runs the acts in order; every one must be allowed from where the record stands. */
function walk(
  type: typeof problem | typeof rectificationMeasure,
  acts: readonly { readonly act: string; readonly by: string; readonly note?: string }[],
): string {
  let state: string = type.workflow.first
  let proposedBy = ''
  for (const { act, by, note } of acts) {
    assert.ok(exampleTitles.person.has(by), by)
    const transition = type.workflow.transitions.find((one) => one.act === act)
    assert.ok(
      transition?.from.some((from) => from === state),
      `${act} from ${state}`,
    )
    if (transition?.note?.required) assert.ok(note)
    if (transition?.notByDoerOf === 'propose') assert.notEqual(by, proposedBy)
    if (act === 'propose') proposedBy = by
    state = transition?.to ?? state
  }
  return state
}
