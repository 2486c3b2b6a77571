import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItem } from '../blank-item.ts'
import { opinionWithoutDate } from './opinion-without-date.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankItem>, number][] = [
  ['没有交办日期', { opinionNumber: '云人常〔2023〕21号' }, 1],
  ['有交办日期', { opinionNumber: '云人常〔2023〕21号', opinionHandedOn: '2023-09-08' }, 0],
  ['没有审议意见', {}, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(opinionWithoutDate, { ...blankItem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'opinionHandedOn')
  })
}
