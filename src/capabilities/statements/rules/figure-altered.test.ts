import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, paragraphOf } from '../examples-under-check.ts'
import { figureAltered } from './figure-altered.ts'

const context = { today: '2024-01-10' }

const measured = { measure: 'study/sessions', year: 2023, value: 10, unit: '次', records: ['s1'] }
const now = () => measured
const chosen = { records: ['s1', 's2'] }
const said = (before: string, unit: string) =>
  exampleUnderCheck([paragraphOf('study', [before, figureOf('study/sessions', 10, unit), '。'])], { now })
const picked = (unit: string) => exampleUnderCheck([paragraphOf('study', ['调研', figureOf(chosen, 2, unit), '。'])])

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['单位与指标一致', said('开展学法', '次'), []],
  ['单位被改', said('开展学法', '万人次'), ['b1 “10万人次”的单位应为“次”']],
  ['单位被删', said('开展学法', ''), ['b1 “10”的单位应为“次”']],
  ['前面添了数字', said('开展学法1', '次'), ['b1 “展学法1”后面的“10次”被紧接的文字改变了意思']],
  ['前面添了小数点', said('增长1.', '次'), ['b1 “增长1.”后面的“10次”被紧接的文字改变了意思']],
  ['成了序数', said('第', '次'), ['b1 “第”后面的“10次”被紧接的文字改变了意思']],
  ['成了百分比', said('占百分之', '次'), ['b1 “占百分之”后面的“10次”被紧接的文字改变了意思']],
  ['日期之后隔着文字', said('2023年共开展', '次'), []],
  ['所选记录按场计', picked('场'), []],
  ['所选记录不能计钱', picked('万元'), ['b1 “2万元”的单位应为“次”']],
  ['所选记录不能带别的话', picked('个，受到表彰'), ['b1 “2个，受到表彰”的单位应为“次”']],
  ['指标已不存在，由“依据失效”提示', exampleUnderCheck([paragraphOf('study', [figureOf('x', 1, '年')])]), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(figureAltered, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => `${at} ${message}`),
      expected,
    )
  })
}
