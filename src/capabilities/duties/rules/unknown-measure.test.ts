import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { unknownMeasure } from './unknown-measure.ts'

const known = new Set(['学法活动次数'])

test('a measure that is not there is told by its name', () => {
  const told = (named: readonly string[]) =>
    [...runRule(unknownMeasure, { named, known }, { today: '2024-06-28' })].map(({ message }) => message)
  assert.deepEqual(told(['学法活动次数']), [])
  assert.deepEqual(told(['学法活动次数', '学法次数']), ['没有名称为“学法次数”的指标'])
  assert.deepEqual(told([]), [])
})
