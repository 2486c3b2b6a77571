import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { punctuationMarkMissing } from './punctuation-mark-missing.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n⟦主要表现在⟧\n学习。',
  '述法报告\n一、工作情况\n主要表现在：\n学习。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(punctuationMarkMissing, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  ['述法报告\n一、情况\n主要表现在\n学习。', '述法报告\n一、情况\n主要表现在：\n学习。'],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(punctuationMarkMissing, before), after))
}
