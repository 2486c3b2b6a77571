import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankMeasure } from '../blank-measure.ts'
import { numberInAction } from './number-in-action.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankMeasure>, number][] = [
  ['做法里有数字', { action: '组织轮训4次' }, 1],
  ['日期不算', { action: '2024年3月底前修订' }, 0],
  ['没有数字', { action: '按季度检查自学笔记' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(numberInAction, { ...blankMeasure, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'action')
  })
}
