import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleUnderCheck, gapOf, paragraphOf } from '../examples-under-check.ts'
import { gapOpen } from './gap-open.ts'

const context = { today: '2024-01-10' }

const missing = '本年度无旁听庭审记录'

const table: readonly [string, ReturnType<typeof exampleUnderCheck>, readonly string[]][] = [
  ['没有处理', exampleUnderCheck([gapOf('study', missing)]), [`b1 ${missing}`]],
  ['原因写成空白', exampleUnderCheck([gapOf('study', missing, ' ')]), [`b1 ${missing}`]],
  ['写明了原因', exampleUnderCheck([gapOf('study', missing, '本年度法院没有安排')]), []],
  [
    '两处，处理了一处',
    exampleUnderCheck([gapOf('study', missing, '本年度法院没有安排'), gapOf('study', '本年度无会前学法记录')]),
    ['b2 本年度无会前学法记录'],
  ],
  ['没有空缺', exampleUnderCheck([paragraphOf('study', ['带头学法。'])]), []],
]

for (const [name, statement, expected] of table) {
  test(name, () => {
    const findings = [...runRule(gapOpen, statement, context)]
    assert.deepEqual(
      findings.map(({ at, message }) => (at === undefined ? message : `${at} ${message}`)),
      expected,
    )
  })
}
