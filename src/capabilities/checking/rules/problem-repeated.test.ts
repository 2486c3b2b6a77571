import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { marked } from '../examples-marked.ts'
import { problemRepeated } from './problem-repeated.ts'

const beside = { previous: structureOf('述法报告\n一、情况\n学习。\n二、存在的问题\n（一）普法形式单一。发资料多。') }

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）⟦普法形式单一⟧。手段不多。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）普法形式单一。去年同题，已增加线上6期，仍以发资料为主。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemRepeated, example, beside), example))
}
