import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organExamples } from '#capabilities/organs/index.ts'
import { driftOf, type FoundColumn } from '#derive/columns.ts'
import { validateValues } from '#derive/validator.ts'
import { runRule } from '#kernel/rule.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { blankSession } from './blank-session.ts'
import { study, studyExamples, studySession } from './index.ts'

const rows = Object.values(studyExamples).flat()
const filed = rows.filter((row) => row.filed)
const cast = new Set<string>(organExamples.people.map((person) => person.name))

test('the migration has a column for each field', async (t) => {
  const database = await testDatabase(t)
  const found = await database.pool.query<FoundColumn>(
    `select table_name as "table", column_name as "column", udt_name as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_name = 'study_session'`,
  )
  assert.deepEqual(driftOf([studySession], found.rows), [])
})

test('columns, identity and sample name fields', () => {
  for (const name of [...studySession.list, ...studySession.identity, ...Object.keys(studySession.sample)]) {
    assert.ok(Object.hasOwn(studySession.fields, name), name)
  }
})

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

test('examples are valid, of the cast, on working days, with minutes and proof', () => {
  for (const { values, files } of filed) {
    const name = values.title ?? ''
    for (const finding of validateExample(values)) assert.fail(`${name}: ${finding}`)
    for (const person of [values.chair, ...(values.invited ?? []), ...(values.attended ?? [])])
      assert.ok(cast.has(person ?? ''), `${name}: ${person}`)
    assert.ok(isWorkingDay(values.heldOn ?? ''), `${name}: ${values.heldOn}`)
    const length = values.minutes?.length ?? 0
    assert.ok(length >= 90 && length <= 250, `${name}: ${length}`)
    assert.ok(files.length >= 1 && files.every((file) => file.paragraphs.length >= 3))
  }
})

test('no rule speaks against what was filed', () => {
  for (const { values } of filed) {
    const item = { ...blankSession, ...values, state: 'filed' as const }
    const findings = study.rules.flatMap(({ rules }) =>
      rules.flatMap((rule) => [...runRule(rule, item, { today: '2024-06-30' })]),
    )
    assert.deepEqual(
      findings.map((finding) => finding.message),
      [],
      values.title,
    )
  }
})

test('every file has a name of its own', () => {
  const names = rows.flatMap((row) => row.files.map((file) => file.name))
  assert.equal(new Set(names).size, names.length)
})

/** References stand by name in examples, so only the other fields are checked. */
function validateExample(values: (typeof rows)[number]['values']): readonly string[] {
  const { chair, invited, attended, ...plain } = values
  const fields = Object.fromEntries(
    Object.entries(studySession.fields).filter(([, field]) => !field.kind.startsWith('reference')),
  )
  return validateValues(fields, plain, { required: true }).findings.map((finding) => finding.message)
}

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
