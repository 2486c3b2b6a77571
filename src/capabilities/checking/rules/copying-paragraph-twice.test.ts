import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { copyingParagraphTwice } from './copying-paragraph-twice.ts'

const paragraph = '抽调执法骨干组成三个巡查小组，逐段核对采砂许可范围，发现超范围开采3处。'

const examples: readonly string[] = [
  `述法报告\n一、情况\n（一）${paragraph}\n（二）审查涉水合同17份。\n⟦（三）${paragraph}⟧`,
  `述法报告\n一、情况\n（一）${paragraph}\n　　⟦（二）抽调执法骨干组成4个巡查小组，逐段核对采砂许可范围，发现超范围开采5处。⟧`,
  `述法报告\n一、情况\n（一）${paragraph}\n（二）抽调法制审核人员组成两个评查小组，逐卷核对处罚裁量基准，发现文书错漏3处。`,
  '述法报告\n一、情况\n审查涉水合同17份。\n审查涉水合同17份。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(copyingParagraphTwice, example), example))
}
