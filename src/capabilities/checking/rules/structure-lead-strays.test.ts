import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { leadTopics } from '../lead-topics-data.ts'
import { structureLeadStrays } from './structure-lead-strays.ts'

const before = '述法报告\n一、工作情况\n'
const examples: readonly string[] = [
  `${before}（一）⟦带头学法⟧。全力推进招商引资工作，引进项目12个。`,
  `${before}一是⟦带头学法懂法⟧。局党组把法治建设摆在重要位置，同部署、同推进。二是深化普法。开展宣讲6场，听众300人。`,
  `${before}（一）带头学法。领学5次，会前学法8次，讲授党课2次。`,
  `${before}（一）带头学法。全年6次。`,
  `${before}（一）学法普法并重。全力推进招商引资工作，引进项目12个。`,
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureLeadStrays, example), example))
}

for (const { label, kept, broken } of leadTopics) {
  test(`a lead on ${label}`, () => {
    assert.equal(marked(structureLeadStrays, `${before}（一）${kept}`), `${before}（一）${kept}`)
    assert.ok(marked(structureLeadStrays, `${before}（一）${broken}`).includes('⟦'), broken)
  })
}
