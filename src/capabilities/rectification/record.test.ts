import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organExamples } from '#capabilities/organs/index.ts'
import { driftOf, type FoundColumn } from '#derive/columns.ts'
import { validateValues } from '#derive/validator.ts'
import type { Fields } from '#kernel/field.ts'
import { runRule } from '#kernel/rule.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { blankMeasure } from './blank-measure.ts'
import { blankProblem } from './blank-problem.ts'
import { problem, rectification, rectificationExamples, rectificationMeasure } from './index.ts'

const years = Object.values(rectificationExamples)
const problems = years.flatMap((year) => year.problems)
const measures = years.flatMap((year) => year.measures)
const cast = new Set<string>(organExamples.people.map((person) => person.name))
const today = { today: '2024-06-30' }

test('the migration has a column for each field', async (t) => {
  const database = await testDatabase(t)
  const found = await database.pool.query<FoundColumn>(
    `select table_name as "table", column_name as "column", udt_name as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_name in ('problem', 'rectification_measure')`,
  )
  assert.deepEqual(driftOf([problem, rectificationMeasure], found.rows), [])
})

test('columns, identity and sample name fields', () => {
  for (const type of [problem, rectificationMeasure]) {
    for (const name of [...type.list, ...type.identity, ...Object.keys(type.sample)])
      assert.ok(Object.hasOwn(type.fields, name), name)
  }
})

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

test('examples are valid, of the cast, and move as their workflow allows', () => {
  for (const { values, acts, files } of problems) {
    assert.deepEqual(invalid(problem.fields, values), [], values.title)
    assert.ok(cast.has(values.personResponsible ?? ''))
    assert.ok(files.length >= 1)
    walk(problem, acts)
  }
  for (const { values, acts, files } of measures) {
    assert.deepEqual(invalid(rectificationMeasure.fields, values), [], values.title)
    assert.ok(cast.has(values.owner ?? ''))
    assert.ok(problems.some((one) => one.values.title === values.problem))
    if (walk(rectificationMeasure, acts) !== 'doing' && acts.length > 2) assert.ok(files.length >= 1)
  }
})

test('no rule speaks against the examples, but for the measure that is overdue', () => {
  const rulesOf = (type: string) => rectification.rules.filter((one) => one.type === type).flatMap((one) => one.rules)
  const found = [
    ...problems.flatMap(({ values, acts }) => {
      const state = acts.some((one) => one.act === 'close') ? ('closed' as const) : ('listed' as const)
      return rulesOf('problem').flatMap((rule) => [...runRule(rule, { ...blankProblem, ...values, state }, today)])
    }),
    ...measures.flatMap(({ values, acts }) => {
      const state = acts.some((one) => one.act === 'propose') ? ('review' as const) : ('doing' as const)
      return rulesOf('rectification-measure').flatMap((rule) => [
        ...runRule(rule, { ...blankMeasure, ...values, state }, today),
      ])
    }),
  ]
  assert.deepEqual(
    found.map((finding) => finding.rule),
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
    assert.ok(cast.has(by), by)
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

/** References stand by name in examples, so only the other fields are checked. */
function invalid(fields: Fields, values: object): readonly string[] {
  const plain = Object.fromEntries(Object.entries(fields).filter(([, field]) => !field.kind.startsWith('reference')))
  const entered = Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(plain, name)))
  return validateValues(plain, entered, { required: true }).findings.map((finding) => finding.message)
}
