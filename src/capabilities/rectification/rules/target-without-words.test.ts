import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankMeasure } from '../blank-measure.ts'
import { targetWithoutWords } from './target-without-words.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankMeasure>, number][] = [
  ['只有数', { targetValue: 4 }, 1],
  ['没有单位', { targetValue: 4, target: '全年检查不少于' }, 1],
  ['齐全', { targetValue: 4, target: '全年检查不少于', targetUnit: '次' }, 0],
  ['没有目标', {}, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(targetWithoutWords, { ...blankMeasure, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'targetValue')
  })
}
