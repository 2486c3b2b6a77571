import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organExamples } from '#capabilities/organs/index.ts'
import { driftOf, type FoundColumn } from '#derive/columns.ts'
import { validateValues } from '#derive/validator.ts'
import { runRule } from '#kernel/rule.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { blankItem } from './blank-item.ts'
import { supervision, supervisionExamples, supervisionItem } from './index.ts'

const rows = Object.values(supervisionExamples).flat()
const cast = new Set<string>(organExamples.people.map((person) => person.name))
const sections = new Set<string>(organExamples.sections.map((section) => section.name))

test('the migration has a column for each field', async (t) => {
  const database = await testDatabase(t)
  const found = await database.pool.query<FoundColumn>(
    `select table_name as "table", column_name as "column", udt_name as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_name = 'supervision_item'`,
  )
  assert.deepEqual(driftOf([supervisionItem], found.rows), [])
})

test('columns, identity and sample name fields', () => {
  for (const name of [...supervisionItem.list, ...supervisionItem.identity, ...Object.keys(supervisionItem.sample)]) {
    assert.ok(Object.hasOwn(supervisionItem.fields, name), name)
  }
})

test('2023 holds the eight subjects of a year of field work and inquiry', () => {
  const titles = supervisionExamples[2023].map((row) => `${row.values.title}｜${row.values.kind}`)
  for (const subject of [
    '国有自然资源资产管理｜research',
    '公共卫生领域资金使用和绩效管理｜research',
    '2022年度审计查出问题整改｜research',
    '一站式多元解纷和诉讼服务体系建设｜research',
    '《历史文化名城名镇名村保护条例（草案）》｜legislation-research',
    '教育高质量发展｜research',
    '沿河村庄生态保护与治理｜research',
    '云水流域生态保护和高质量发展｜special-inquiry',
  ])
    assert.ok(titles.includes(subject), subject)
})

test('examples are valid, of the cast, on working days, with proof', () => {
  for (const { values, files } of rows) {
    const name = values.title ?? ''
    assert.deepEqual(invalid(values), [], name)
    for (const person of [values.leader, ...(values.participants ?? [])]) assert.ok(cast.has(person ?? ''), name)
    assert.ok(sections.has(values.section ?? ''), name)
    for (const date of [
      values.startedOn,
      values.endedOn,
      values.opinionHandedOn,
      values.opinionDueOn,
      values.repliedOn,
    ])
      assert.ok(date === undefined || date === null || isWeekday(date), `${name}: ${date}`)
    assert.ok(files.length >= 1 && files.every((file) => file.paragraphs.length >= 3))
  }
})

test('no rule speaks against what was filed, but for the one answer that is overdue', () => {
  const messages = rows.flatMap(({ values }) =>
    supervision.rules.flatMap(({ rules }) =>
      rules.flatMap((rule) => [
        ...runRule(rule, { ...blankItem, ...values, state: 'filed' as const }, { today: '2024-06-30' }),
      ]),
    ),
  )
  assert.deepEqual(
    messages.map((finding) => finding.rule),
    ['supervision/opinion-unanswered'],
  )
})

test('every file has a name of its own', () => {
  const names = rows.flatMap((row) => row.files.map((file) => file.name))
  assert.equal(new Set(names).size, names.length)
})

/** References stand by name in examples, so only the other fields are checked. */
function invalid(values: (typeof rows)[number]['values']): readonly string[] {
  const fields = Object.fromEntries(
    Object.entries(supervisionItem.fields).filter(([, field]) => !field.kind.startsWith('reference')),
  )
  const plain = Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(fields, name)))
  return validateValues(fields, plain, { required: true }).findings.map((finding) => finding.message)
}

function isWeekday(date: string): boolean {
  const day = new Date(date).getUTCDay()
  return day >= 1 && day <= 5
}
