import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { findLaw } from '#law/registry.ts'
import { questionLawUnknown } from './question-law-unknown.ts'

const table: readonly (readonly [law: string | null, checked: string, findings: number])[] = [
  ['中华人民共和国公务员法', 'read', 0],
  ['公务员法', 'read', 0],
  ['中华人民共和国公物员法', 'read', 1],
  ['中华人民共和国公物员法', 'unverified', 0],
  [null, 'read', 0],
]

for (const [law, checked, findings] of table)
  test(`${law}（${checked}）`, () => {
    const item = { law, checked, madeOn: null, entry: law === null ? undefined : findLaw(law) }
    assert.equal([...runRule(questionLawUnknown, item, { today: '2024-06-28' })].length, findings)
  })
