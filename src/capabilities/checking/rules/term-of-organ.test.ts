import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { organTermsOf } from '../organ-terms.ts'
import { termOfOrgan } from './term-of-organ.ts'

const source = '本单位“三定”规定'
const terms = organTermsOf([
  { words: '机关党委会', kind: 'wrong', useInstead: '机关党组会议', sinceYear: 2022, source },
  { words: '云川人大', kind: '应当改', useInstead: '云川人大网', sinceYear: 2022, untilYear: 2024, source },
  { words: '法制委', kind: 'wrong', source },
  { words: '没有依据的', kind: 'wrong' },
])

const examples: readonly string[] = [
  '2025年度述法报告\n⟦机关党委会⟧学法4次，⟦法制委⟧审查2件。',
  '2025年度述法报告\n机关党组会议学法4次，云川人大发布信息4条，没有依据的不提示。',
  '2024年度述法报告\n⟦云川人大⟧发布信息4条，云川人大网发布信息6条。',
  '2021年度述法报告\n机关党委会学法4次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termOfOrgan, example, { terms }), example))
}

test('what is certain is mended', () => {
  assert.equal(mended(termOfOrgan, '机关党委会学法4次。', { terms }), '机关党组会议学法4次。')
})
