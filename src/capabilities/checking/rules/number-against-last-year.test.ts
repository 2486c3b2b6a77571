import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { marked } from '../examples-marked.ts'
import { numberAgainstLastYear } from './number-against-last-year.ts'

const beside = { previous: structureOf('述法报告\n开展普法宣传12场，调解纠纷300件。') }

const examples: readonly string[] = [
  '述法报告\n开展普法宣传⟦12场⟧，调解纠纷⟦20件⟧。',
  '述法报告\n开展普法宣传14场，调解纠纷280件。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberAgainstLastYear, example, beside), example))
}
