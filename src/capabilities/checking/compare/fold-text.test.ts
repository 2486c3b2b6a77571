import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldForCompare } from './fold-text.ts'
import { ownNames } from './organ-of-text.ts'

function letters(text: string, names: readonly string[] = []): readonly string[] {
  const { codes, bounds } = foldForCompare(text, names)
  return bounds.slice(1).map((end, at) => String.fromCharCode(...codes.subarray(bounds[at], end)))
}

const alike: readonly (readonly [why: string, one: string, other: string])[] = [
  ['数字', '全年开展检查12次，覆盖8.5%。', '全年开展检查３次，覆盖100％。'],
  ['汉字数字', '召开会议三次。', '召开会议十二次。'],
  ['各种空白', '××县××局开展×次检查', 'XX县＿＿局开展____次检查'],
  ['省略号、方框和星号', '于……年印发□□办法', '于***年印发某某办法'],
  ['地名', '推动云川县平稳发展', '推动临河县平稳发展'],
  ['部门', '县水务局牵头办理', '县住房和城乡建设局牵头办理'],
  ['标点和空格', '认真学习，严格执法。', '认真 学习严格执法'],
  ['序号', '（一）认真学习。', '3.认真学习'],
  ['一是', '一是认真学习。', '二是认真学习。'],
]

for (const [why, one, other] of alike) test(`不计${why}`, () => assert.deepEqual(letters(one), letters(other)))

const kept: readonly (readonly [text: string, folded: readonly string[]])[] = [
  ['落实三重一大制度', ['落实三重一大制度']],
  ['统一标准', ['统一标准']],
  ['全县各乡镇', ['全县各乡镇']],
  ['城市社区', ['城市社区']],
]

for (const [text, folded] of kept) test(`${text}是词语`, () => assert.deepEqual(letters(text), folded))

test('标题里的单位名称在全文中不计', () => {
  const text = '云川县水务局局长2025年度述法报告\n法治云川建设，水务执法。'
  assert.deepEqual(letters(text, ownNames(text)), ['局长年度述法报告', '法治建设执法'])
})

test('长句在逗号处分开，位置回到原文', () => {
  const clause = '组织开展执法人员培训并对案卷逐份评查'
  const text = `${Array.from({ length: 8 }, () => clause).join('，')}。`
  const { bounds, offsets } = foldForCompare(text)
  assert.equal(bounds.length, 3)
  assert.equal(text.charAt((offsets[bounds[1] ?? 0] ?? 0) - 1), '，')
})

test('字面相同才算完全相同', () => {
  const literal = (text: string) => foldForCompare(text).literals[0]
  assert.equal(literal('一是开展检查12次。'), literal('（二）开展检查 12 次'))
  assert.notEqual(literal('开展检查12次。'), literal('开展检查13次。'))
})
