import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldText } from './folded-text.ts'

const table: readonly (readonly [original: string, folded: string])[] = [
  ['学习 10 次', '学习10次'],
  ['　　一、总体', '一、总体'],
  ['２０２５年满意率９８％', '2025年满意率98%'],
  ['##paidbegin##\n正文##paidend##', '\n正文'],
  ['甲\r\n乙\r丙', '甲\n乙\n丙'],
  ['第一\u200b责任人', '第一责任人'],
  ['（一）加强，提高。', '（一）加强，提高。'],
  ['１．５万人', '1.5万人'],
  ['１．学法', '1．学法'],
]

for (const [original, folded] of table) {
  test(original, () => assert.equal(foldText(original).text, folded))
}

test('positions lead back to the original', () => {
  const original = '##a##　学习 １０ 次。'
  const folded = foldText(original)
  const at = folded.text.indexOf('10次')
  const { start, end } = folded.rangeOf(at, at + 3)
  assert.equal(original.slice(start, end), '１０ 次')
  assert.equal(folded.indexAt(original.indexOf('次')), folded.text.indexOf('次'))
  assert.equal(folded.indexAt(0), 0)
  assert.equal(folded.indexAt(original.length), folded.text.length)
})
