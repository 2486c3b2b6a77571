import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimActUnnamed } from './claim-act-unnamed.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n⟦及时调整⟧普法工作领导小组，⟦修改完善⟧考勤制度。',
  '述法报告\n一、情况\n对⟦重要工作亲自部署⟧、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
  '述法报告\n一、情况\n3月5日印发文件调整普法工作领导小组，修订《机关考勤办法》。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimActUnnamed, example), example))
}
