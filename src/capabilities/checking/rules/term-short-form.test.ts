import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termShortForm } from './term-short-form.ts'

const examples: readonly string[] = ['现将⟦履责情况⟧报告如下。', '现将履行职责情况报告如下。']

for (const example of examples) {
  test(example, () => assert.equal(marked(termShortForm, example), example))
}
