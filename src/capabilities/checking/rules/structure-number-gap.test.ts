import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureNumberGap } from './structure-number-gap.ts'

const examples: readonly string[] = [
  '总述。一是学习。⟦三是⟧宣传。',
  '总述。一是学习；二是宣传；⟦二是⟧考试。',
  '述法报告\n一、甲\n⟦三、⟧乙',
  '述法报告\n⟦一)⟧甲情况',
  '总述。一是学习。二是宣传。',
  '述法报告\n一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊',
  '述法报告\n一、甲\n1.乙\n2.丙\n二、丁\n3.戊',
  '思想统一是前提。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureNumberGap, example), example))
}
