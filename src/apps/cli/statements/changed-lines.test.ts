import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedLines } from './changed-lines.ts'

const table: readonly (readonly [name: string, sealed: string[], given: string[], changes: string[]])[] = [
  ['一样', ['甲', '', '乙'], ['甲', '乙', ''], []],
  ['改了数字', ['开展12场', '乙'], ['开展15场', '乙'], ['sealed 1 开展12场 3', 'given 1 开展15场 3']],
  ['少了一句', ['甲', '甲', '乙'], ['甲', '乙'], ['sealed 2 甲 0']],
  ['多了一句', ['甲'], ['甲', '丙'], ['given 2 丙 0']],
]

for (const [name, sealed, given, changes] of table) {
  test(name, () => {
    const found = changedLines(sealed, given).map(
      ({ kind, line, text, differsAt }) => `${kind} ${line} ${text} ${differsAt}`,
    )
    assert.deepEqual(found, changes)
  })
}
