import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItems } from '../blank-items.ts'
import { firstResponsibleWithoutApplication } from './first-responsible-without-application.ts'

const context = { today: '2024-06-30' }

const table: [string, boolean | null, 'analogy' | null, number][] = [
  ['第一责任人职务，没有选', true, null, 1],
  ['第一责任人职务，选了参照执行', true, 'analogy', 0],
  ['不是第一责任人职务', false, null, 0],
  ['还没有填的草稿', null, null, 0],
]

for (const [name, isFirstResponsible, applies, expected] of table) {
  test(name, () => {
    const item = { ...blankItems.term, isFirstResponsible, applies }
    assert.equal([...runRule(firstResponsibleWithoutApplication, item, context)].length, expected)
  })
}
