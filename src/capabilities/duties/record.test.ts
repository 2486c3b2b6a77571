import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTitles } from '#capabilities/organs/index.ts'
import { studyExamples } from '#capabilities/study/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { exampleFindings } from '#records/examples/example-findings.ts'
import type { ExampleValues } from '#records/examples/example-ledger.ts'
import { direction, duties, duty, dutyExamples, dutyReceipt, incomingDocument, planTask } from './index.ts'

const years = Object.values(dutyExamples)
const named = (rows: readonly { readonly values: { readonly title?: string | null } }[]) =>
  new Set(rows.map(({ values }) => values.title ?? ''))

const titles = {
  ...exampleTitles,
  duty: named(years.flatMap((year) => year.duties)),
  'plan-task': named(years.flatMap((year) => year.tasks)),
  direction: named(years.flatMap((year) => year.directions)),
  'study-session': named(Object.values(studyExamples).flat()),
  'supervision-item': new Set(['2022年度审计查出问题整改', '云水流域生态保护和高质量发展']),
  'agenda-item': new Set([
    '2023年推进法治建设职责清单和任务分工',
    '机关规章制度清理安排',
    '国家宪法日集中宣传方案',
    '2024年推进法治建设职责清单和任务分工',
  ]),
  problem: new Set(['审议意见办理跟踪不紧']),
}

function check(type: RecordType, values: ExampleValues, name: string): void {
  const findings = exampleFindings(duties, type, values, { titles, today: '2022-01-01' })
  const told = findings.filter(({ rule }) => rule !== 'duties/given-in-future')
  assert.deepEqual(told, [], name)
}

test('nothing speaks against the examples: valid, of the cast, and within the rules', () => {
  for (const one of years) {
    for (const { values } of one.duties) check(duty, values, values.title ?? '')
    for (const { values } of one.receipts) check(dutyReceipt, values, values.signer ?? '')
    for (const { values } of one.tasks) check(planTask, values, values.title ?? '')
    for (const { values } of one.directions) check(direction, values, values.title ?? '')
    for (const { values } of one.documents) check(incomingDocument, values, values.title ?? '')
  }
})

test('what others name by its title has one of its own', () => {
  const all = [...years.flatMap((year) => year.duties), ...years.flatMap((year) => year.tasks)]
  const counted = all.map(({ values }) => values.title)
  assert.equal(new Set(counted).size, counted.length)
})

test('every direction has the slip it was noted on, and lies on a working day', () => {
  for (const { values, files } of years.flatMap((year) => year.directions)) {
    const day = new Date(values.givenOn ?? '').getUTCDay()
    assert.ok(day >= 1 && day <= 5, values.title ?? '')
    assert.ok(files.length === 1 && (files[0]?.paragraphs.length ?? 0) >= 3)
  }
})
