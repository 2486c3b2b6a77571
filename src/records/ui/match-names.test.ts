import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchNames } from './match-names.ts'

const staff = [
  { id: '1', title: '周明远' },
  { id: '2', title: '李强' },
  { id: '3', title: '李强' },
  { id: '4', title: '王 芳' },
]

test('whole names match, near names do not, double names are asked about', () => {
  const match = matchNames(['周明远', '周明', '李强', '王芳'], staff)
  assert.deepEqual(
    match.matched.map((one) => one.id),
    ['1', '4'],
  )
  assert.deepEqual(match.unmatched, ['周明'])
  assert.deepEqual(
    match.ambiguous.map((entry) => [entry.name, entry.candidates.length]),
    [['李强', 2]],
  )
})
