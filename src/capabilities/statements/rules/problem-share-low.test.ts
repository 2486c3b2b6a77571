import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, gapOf, headingOf, paragraphOf } from '../examples-under-check.ts'
import { problemShareLow } from './problem-share-low.ts'

const context = { today: '2024-01-10' }

const long = (pillar: string, length: number) => paragraphOf(pillar, ['学'.repeat(length)])

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  [
    '一成五',
    exampleUnderCheck([long('study', 850), headingOf('problems', '存在的主要问题'), long('problems', 150)]),
    ['b2 存在问题部分占全文15%，低于提示值20%'],
  ],
  ['正好两成', exampleUnderCheck([long('study', 800), long('problems', 200)]), []],
  ['两成以上', exampleUnderCheck([long('study', 600), long('problems', 400)]), []],
  ['只有标题', exampleUnderCheck([headingOf('problems', '问题')]), ['b1 存在问题部分占全文0%，低于提示值20%']],
  [
    '标题和待补事项不计入篇幅',
    exampleUnderCheck([
      headingOf('study', '学'.repeat(900)),
      gapOf('study', '缺'),
      long('study', 80),
      long('problems', 20),
    ]),
    [],
  ],
  ['没有这一部分，由“缺少必写部分”提示', exampleUnderCheck([long('study', 100)]), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(problemShareLow, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
