import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { copyingHeadingEcho } from './copying-heading-echo.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n（一）强化领导。⟦切实强化领导⟧，开展学习。',
  '述法报告\n一、情况\n（一）履行“第一责任人”职责。全年研究法治工作4次，切实⟦履行“第一责任人”职责⟧。',
  '述法报告\n一、情况\n（一）强化领导。全年研究4次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(copyingHeadingEcho, example), example))
}
