import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldText } from '../folded-text.ts'
import { quantityExamples } from './examples.ts'
import { extractQuantities } from './extract-quantities.ts'

for (const [sentence, ...expected] of quantityExamples) {
  test(sentence, () => {
    const found = extractQuantities(foldText(sentence)).map(
      ({ parts: { value, classifier } }) => `${value}${classifier}`,
    )
    assert.deepEqual(found, expected)
  })
}

const first = (sentence: string) => extractQuantities(foldText(sentence))[0]?.parts

test('what was counted, by whom, how exactly', () => {
  assert.deepEqual(first('全年召开专题会议4次。'), {
    scope: '全年',
    verb: '召开',
    object: '专题会议',
    value: 4,
    classifier: '次',
  })
  assert.equal(first('发放资料近3000份。')?.approx, '近')
  assert.equal(first('发放资料3000余份。')?.approx, '余')
  assert.equal(first('群众满意率达98.5%。')?.rate, '群众满意率')
  assert.equal(first('办结率、满意率均达100%。')?.rate, '办结率、满意率')
  assert.equal(first('每季度召开一次会议。')?.perYear, 4)
  assert.deepEqual(first('检查、调研、视察共12次。')?.sumOf, ['检查', '调研', '视察'])
})

test('其中 names parts of the figure before it; people belong to the sessions before them', () => {
  const [whole, part, other] = extractQuantities(foldText('办理案件10件，其中民事7件、行政3件。'))
  assert.equal(part?.parts.wholeAt, whole?.at)
  assert.equal(other?.parts.wholeAt, whole?.at)
  const [sessions, people] = extractQuantities(foldText('开展培训5场210人次。'))
  assert.equal(people?.parts.eventAt, sessions?.at)
})
