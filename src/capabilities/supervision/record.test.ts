import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTitles } from '#capabilities/organs/index.ts'
import { exampleFindings } from '#records/examples/example-findings.ts'
import type { ExampleValues } from '#records/examples/example-ledger.ts'
import {
  deputySuggestion,
  filingReview,
  supervision,
  supervisionExamples,
  supervisionFurtherExamples,
  supervisionItem,
  supervisionPlanItem,
} from './index.ts'

const rows = Object.values(supervisionExamples).flat()

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

test('nothing speaks against what was filed, but for the one answer that is overdue', () => {
  const topics = Object.values(supervisionFurtherExamples.plan).flatMap((plan) =>
    plan.map(({ values }) => values.title ?? ''),
  )
  const titles = { ...exampleTitles, 'supervision-plan-item': new Set(topics) }
  const setting = { titles, today: '2024-06-30' }
  const findings = rows.flatMap(({ values }) => exampleFindings(supervision, supervisionItem, values, setting))
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['supervision/opinion-unanswered'],
  )
})

test('examples lie on weekdays, with proof', () => {
  for (const { values, files } of rows) {
    for (const [name, field] of Object.entries(supervisionItem.fields)) {
      const date = Reflect.get(values, name)
      if (field.kind === 'date' && date) assert.ok(isWeekday(date), `${values.title}: ${date}`)
    }
    assert.ok(files.length >= 1 && files.every((file) => file.paragraphs.length >= 3))
  }
})

for (const [type, rows, spoken] of [
  [supervisionPlanItem, supervisionFurtherExamples.plan, []],
  [filingReview, supervisionFurtherExamples.filings, []],
  [deputySuggestion, supervisionFurtherExamples.suggestions, ['supervision/suggestion-past-due']],
] as const)
  test(`${type.name}: nothing but what is late speaks against what was filed`, () => {
    const setting = { titles: exampleTitles, today: '2024-06-30' }
    const values = Object.values<readonly { readonly values: ExampleValues }[]>(rows).flat()
    assert.deepEqual(
      values.flatMap((row) => exampleFindings(supervision, type, row.values, setting)).map(({ rule }) => rule),
      spoken,
    )
  })

function isWeekday(date: string): boolean {
  const day = new Date(date).getUTCDay()
  return day >= 1 && day <= 5
}
