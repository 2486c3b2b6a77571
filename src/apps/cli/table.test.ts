import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatTable, widthOf } from './table.ts'

test('Chinese counts two at the terminal, marks nothing', () => {
  const cases: [text: string, width: number][] = [
    ['', 0],
    ['abc', 3],
    ['述法', 4],
    ['（2023年）', 10],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['“a”', 3],
  ]
  for (const [text, width] of cases) assert.equal(widthOf(text), width, text)
})

test('columns stand under each other; long cells are cut, but never the last', () => {
  const long = '关于'.repeat(20)
  assert.deepEqual(
    formatTable(
      ['职务', 'id'],
      [
        ['党组书记', 'x'.repeat(50)],
        [long, 'b\u001b[2J\nc'],
      ],
    ),
    [`职务${' '.repeat(35)}  id`, `党组书记${' '.repeat(31)}  ${'x'.repeat(50)}`, `${'关于'.repeat(9)}关…  b [2J c`],
  )
})
