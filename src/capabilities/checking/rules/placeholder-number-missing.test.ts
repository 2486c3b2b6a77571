import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderNumberMissing } from './placeholder-number-missing.ts'

const examples: readonly string[] = [
  '信访 ⟦件⟧，全部办结。',
  '全年召开会议⟦次⟧，培训⟦余人次⟧。',
  '共办理⟦件⟧。',
  '信访2件，全部办结。',
  '认真办理案件，做到件件有回音。',
  '多层次、多形式开展宣传。',
  '提高培训人次，增加频次。',
  '开展学习活动10次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderNumberMissing, example), example))
}
