import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimParallelLimbs } from './claim-parallel-limbs.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n与业务工作⟦同部署、同推进、同考核、同奖惩⟧。',
  '述法报告\n一、情况\n推动学法⟦制度化、经常化、阵地化⟧。',
  '述法报告\n一、情况\n年初印发分工方案，年底考核12个科室。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimParallelLimbs, example), example))
}
