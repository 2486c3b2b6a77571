import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { termDutyName } from './term-duty-name.ts'

const examples: readonly string[] = [
  '履行⟦首要责任人⟧职责。',
  '履行⟦党政主要领导法治建设第一责任人⟧职责。',
  '履行推进法治建设第一责任人职责。',
  '安全生产主要责任人。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termDutyName, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['履行首要责任人职责。', '履行第一责任人职责。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(termDutyName, before), after))
}
