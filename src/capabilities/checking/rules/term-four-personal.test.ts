import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termFourPersonal } from './term-four-personal.ts'

const examples: readonly string[] = [
  '⟦重要工作亲自部署、重大问题亲自过问、重要任务亲自督办⟧。',
  '重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
  '亲自部署重要工作、过问重大问题、协调重点环节、督办重要任务。',
  '亲自走访企业。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termFourPersonal, example), example))
}
