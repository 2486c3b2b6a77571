import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, gapOf, headingOf, paragraphOf } from '../examples-under-check.ts'
import { partMissing } from './part-missing.ts'

const context = { today: '2024-01-10' }

const study = paragraphOf('study', ['开展集中学法。'])
const problems = paragraphOf('problems', ['没有检查。'], { title: '个人自学缺少检查', level: 2 })
const measures = paragraphOf('measures', ['每季度检查。'], { title: '把自学纳入季度检查', level: 2 })

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  [
    '空白的报告',
    exampleUnderCheck([]),
    ['缺少“带头学法用法，抓好学法普法”部分', '缺少“存在的主要问题”部分', '缺少“下一步工作措施”部分'],
  ],
  ['齐全', exampleUnderCheck([study, problems, measures]), []],
  [
    '只有标题',
    exampleUnderCheck([study, measures, headingOf('problems', '存在的主要问题')]),
    ['缺少“存在的主要问题”部分'],
  ],
  [
    '只有待补事项',
    exampleUnderCheck([study, measures, gapOf('problems', '本年度无问题查摆记录', '确无问题')]),
    ['缺少“存在的主要问题”部分'],
  ],
  [
    '只剩过渡句',
    exampleUnderCheck([study, problems, paragraphOf('measures', ['重点抓好以下两项工作：'])]),
    ['缺少“下一步工作措施”部分'],
  ],
  ['段落空着', exampleUnderCheck([study, problems, paragraphOf('measures', ['　'])]), ['缺少“下一步工作措施”部分']],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(partMissing, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
