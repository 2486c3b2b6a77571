import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedDifferences } from './marked-differences.ts'

const examples: readonly (readonly [text: string, ranges: readonly (readonly [number, number])[], marked: string])[] = [
  ['开展检查12次', [[4, 6]], '开展检查[12]次'],
  ['开展检查', [[2, 2]], '开展检查'],
  ['开展检查', [], '开展检查'],
  [
    '甲乙丙',
    [
      [0, 1],
      [2, 3],
    ],
    '[甲]乙[丙]',
  ],
  ['', [], ''],
]

for (const [text, ranges, marked] of examples)
  test(marked, () => {
    const parts = markedDifferences(text, ranges)
    assert.equal(parts.map(({ words, isMarked }) => (isMarked ? `[${words}]` : words)).join(''), marked)
  })
