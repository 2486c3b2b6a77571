import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, figureOf, gapOf, headingOf, paragraphOf } from '../examples-under-check.ts'
import { figureUnproved } from './figure-unproved.ts'

const context = { today: '2024-01-10' }

const study = (...words: Parameters<typeof paragraphOf>[1]) => [paragraphOf('study', words)]
const quoting = (words: string, rests: readonly string[]) =>
  exampleUnderCheck([paragraphOf('problems', [words], { rests })], { records: { p1: '全年提交自学笔记的干部14人' } })

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['手写的数字', exampleUnderCheck(study('开展集中学法10次。')), ['b1 “10次”没有绑定台账记录']],
  ['手写的汉字数字', exampleUnderCheck(study('先后开展集中学法十二次。')), ['b1 “十二次”没有绑定台账记录']],
  [
    '一段里两个',
    exampleUnderCheck(study('办理建议23件，办结率98.5%。')),
    ['b1 “23件”没有绑定台账记录', 'b1 “98.5%”没有绑定台账记录'],
  ],
  ['标题里的数字', exampleUnderCheck([headingOf('study', '全年学法10次')]), ['b1 “10次”没有绑定台账记录']],
  ['已绑定', exampleUnderCheck(study('开展集中学法', figureOf('study/sessions', 10, '次'), '。')), []],
  [
    '一个已绑定，一个没有',
    exampleUnderCheck(study('开展集中学法', figureOf('study/sessions', 10, '次'), '，讲座2次。')),
    ['b1 “2次”没有绑定台账记录'],
  ],
  ['序次、日期、法律名称', exampleUnderCheck(study('12月4日第10个国家宪法日，学习《民法典》第3条。')), []],
  ['工作名称里的数', exampleUnderCheck(study('抓好三项制度，一是带头学习。')), []],
  ['引用所依据记录的原话', quoting('提交自学笔记的干部14人。', ['p1']), []],
  ['引用别的记录的原话', quoting('提交自学笔记的干部14人。', []), ['b1 “14人”没有绑定台账记录']],
  ['数相同，说的是另一件事', quoting('参加考试14人。', ['p1']), ['b1 “14人”没有绑定台账记录']],
  [
    '引用数字背后记录的题目',
    exampleUnderCheck(study('举办讲座', figureOf('study/lectures', 1, '次'), '，讲授“依法行政100条”。'), {
      figures: { 'study/lectures': { records: ['s1'] } },
      records: { s1: '依法行政100条' },
    }),
    [],
  ],
  ['待补事项不印出来', exampleUnderCheck([gapOf('study', '缺2次会前学法记录')]), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(figureUnproved, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
