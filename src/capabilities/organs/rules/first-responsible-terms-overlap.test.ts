import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankItem } from '#kernel/blank-item.ts'
import { type RuleItem, runRule } from '#kernel/rule.ts'
import { postTermRecord } from '../post-term-record.ts'
import { firstResponsibleTermsOverlap } from './first-responsible-terms-overlap.ts'

const context = { today: '2024-06-30' }

const first = { ...blankItem(postTermRecord), title: '党组书记', isFirstResponsible: true, from: '2023-06-01' }
const table: [string, RuleItem<typeof postTermRecord>, number][] = [
  ['前任没有免职日期', { ...first, from: '2021-11-20' }, 1],
  ['重叠一天', { ...first, from: '2021-11-20', until: '2023-06-01' }, 1],
  ['前后相接', { ...first, from: '2021-11-20', until: '2023-05-31' }, 0],
  ['继任在后', { ...first, from: '2024-01-01', until: '2024-12-31' }, 1],
  ['另一个第一责任人职务', { ...first, title: '机关党组书记' }, 0],
  ['同名而不是第一责任人职务', { ...first, isFirstResponsible: false }, 0],
]

for (const [name, other, expected] of table) {
  test(name, () => {
    const findings = [...runRule(firstResponsibleTermsOverlap, { term: first, others: [other] }, context)]
    assert.equal(findings.length, expected)
  })
}

test('一职多人的职务不受限制', () => {
  const deputy = { ...first, title: '副主任', isFirstResponsible: false }
  assert.deepEqual([...runRule(firstResponsibleTermsOverlap, { term: deputy, others: [deputy] }, context)], [])
})

test('说明与哪一任重叠', () => {
  const other = { ...first, from: '2021-11-20' }
  const [finding] = runRule(firstResponsibleTermsOverlap, { term: first, others: [other] }, context)
  assert.equal(finding?.message, '与另一任“党组书记”（2021-11-20 至 今）的任期重叠')
})
