import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, gapOf, headingOf, paragraphOf } from '../examples-under-check.ts'
import { residueLeft } from './residue-left.ts'

const context = { today: '2024-01-10' }

type Row = readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]]

const written = (words: string) => exampleUnderCheck([paragraphOf('study', [words])])
const bad = (words: string, ...residues: readonly string[]): Row => [
  words,
  written(words),
  residues.map((residue) => `b1 “${residue}”是未填的空白或残留`),
]
const good = (words: string): Row => [words, written(words), []]

const table: readonly Row[] = [
  bad('##paidbegin##现将有关情况报告如下', '##paidbegin##'),
  bad('开展学法××次', '××'),
  bad('开展学法×次', '×'),
  bad('开展学法xx次', 'xx'),
  bad('学习贯彻A总书记讲话', 'A总书记'),
  bad('参加庭审*次', '*'),
  bad('满意率达____，覆盖率达____', '____'),
  bad('（此处填写学习情况）', '（此处填写学习情况）'),
  bad('会前学法情况待补充。', '待补充'),
  bad('学法（　）次', '（　）'),
  good('亟待补齐的短板仍然不少'),
  good('自学制度有待补充。'),
  good('等待补充侦查的结果'),
  good('房屋3×4米'),
  good('参观Xxcode基地'),
  good('学习习近平总书记关于人大工作的重要思想'),
  good('（一）带头学习；（2023年）'),
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(residueLeft, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}

test('标题、引导语、数字后面的残留也看，待补事项不看', () => {
  const statement = exampleUnderCheck([
    headingOf('study', '××工作'),
    paragraphOf('study', ['学法', figureOf('study/sessions', 1, '次'), '，讲座*次。'], { title: '带头学法' }),
    gapOf('study', '待补充'),
  ])
  assert.deepEqual(
    [...runRule(residueLeft, statement, context)].map(({ at }) => at),
    ['b1', 'b2'],
  )
})
