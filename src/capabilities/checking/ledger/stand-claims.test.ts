import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { underCheck } from '../text-under-check.ts'
import { ledgerExample } from './examples.ts'

const table: readonly (readonly [words: string, claim: string, status: string])[] = [
  ['全年开展学法10次。', '10次', 'provable'],
  ['组织法治知识学习活动10次。', '10次', 'provable'],
  ['理论学习中心组学法4次。', '4次', 'provable'],
  ['党组理论学习中心组学法6次。', '6次', 'contradicted'],
  ['开展普法活动20余次。', '20余次', 'provable'],
  ['开展普法活动50余次。', '50余次', 'contradicted'],
  ['上半年开展学法4次。', '4次', 'unproved'],
  ['接待来访群众30人次。', '30人次', 'unproved'],
  ['签订责任书12份。', '12份', 'unproved'],
  ['重大事项均通过党组会议讨论。', '均', 'provable'],
  ['年度任务全部完成。', '全部', 'contradicted'],
  ['3月5日学习《中华人民共和国行政处罚法》，开展学法。', '开展学法', 'provable'],
  ['及时调整普法依法治理工作领导小组。', '调整普法依法治理工作领导小组', 'provable'],
  ['修订机关信访工作规定。', '修订机关信访工作规定', 'unproved'],
]

for (const [words, claim, status] of table) {
  test(`${words} ${claim}: ${status}`, () => {
    const text = underCheck(structureOf(`2025年度述法报告\n一、工作情况\n${words}`), { ledger: ledgerExample })
    const found = text.standings.find((one) => one.claim.text === claim)
    assert.equal(found?.status, status, JSON.stringify(text.standings.map((one) => [one.claim.text, one.status])))
  })
}

test('an unproved claim names the records that would prove it', () => {
  const text = underCheck(structureOf('述法报告\n一、工作情况\n签订责任书12份。'), { ledger: ledgerExample })
  assert.equal(text.standings.find(({ claim }) => claim.text === '12份')?.recordType, 'responsibility-letter')
})

test('a bare self-grade is about nothing: no record is proposed for it', () => {
  const words = '述法报告\n一、工作情况\n较好完成了年度法律知识考试。'
  const text = underCheck(structureOf(words), { ledger: ledgerExample })
  const graded = text.standings.find(({ claim }) => claim.kind === 'self-grade')
  assert.deepEqual([graded?.status, graded?.records], ['unproved', []])
})

test('what the product counts itself is bound', () => {
  const words = '述法报告\n一、工作情况\n开展学法10次。'
  const at = words.indexOf('10次')
  const bound = [{ start: at, end: at + 3, records: ['a'], covers: 'figure' as const, isChosen: false }]
  const text = underCheck(structureOf(words), { ledger: { ...ledgerExample, bound } })
  for (const { status, records } of text.standings) assert.deepEqual([status, records], ['bound', ['a']])
})
