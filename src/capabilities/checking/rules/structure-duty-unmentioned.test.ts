import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureDutyUnmentioned } from './structure-duty-unmentioned.ts'

const examples: readonly string[] = [
  '⟦云川市水务局局长2025年度述法报告⟧\n\n一、工作情况\n学习宪法。\n二、存在的问题\n不够。\n三、下一步打算\n改进。',
  '云川市水务局局长2025年度述法报告\n\n一、工作情况\n学习宪法；聘请法律顾问，重大决策均经合法性审查；执行防止干预司法“三个规定”，按月零报告；开展普法；落实行政执法责任制。\n二、存在的问题\n不够。\n三、下一步打算\n改进。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureDutyUnmentioned, example), example))
}
