import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { problemFindingUnmentioned } from './problem-finding-unmentioned.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n⟦二、存在的问题⟧\n（一）普法形式单一。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）督察反馈学法缺第三季度，已补学2次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemFindingUnmentioned, example, { ledger: ledgerExample }), example))
}
