import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from './document.ts'
import { numberBlocks } from './number-blocks.ts'

const heading = (level: 1 | 2 | 3 | 4): Block => ({ kind: 'heading', level, text: '' })
const lead = (level: 2 | 3 | 4 | 'run-in'): Block => ({ kind: 'paragraph', lead: { level, text: '' }, runs: [] })
const plain: Block = { kind: 'paragraph', runs: [{ text: '' }] }
const table: Block = { kind: 'table', columns: [], rows: [] }

const examples: readonly (readonly [string, readonly Block[], readonly string[]])[] = [
  ['each level has its own form', [heading(1), heading(2), heading(3), heading(4)], ['一、', '（一）', '1.', '（1）']],
  ['a counter goes on at its level', [heading(1), heading(1), heading(1)], ['一、', '二、', '三、']],
  [
    'a counter starts anew under a higher level',
    [heading(1), heading(2), heading(2), heading(1), heading(2)],
    ['一、', '（一）', '（二）', '二、', '（一）'],
  ],
  [
    'headings and leads of a level share its counter',
    [heading(1), heading(2), lead(2), lead(3), lead(3), heading(2), lead(3)],
    ['一、', '（一）', '（二）', '1.', '2.', '（三）', '1.'],
  ],
  [
    'the run-in enumeration starts anew under every level',
    [heading(1), lead('run-in'), lead('run-in'), lead(2), lead('run-in'), lead(4), lead('run-in')],
    ['一、', '一是', '二是', '（一）', '一是', '（1）', '一是'],
  ],
  [
    'plain paragraphs and tables have no number and break no counter',
    [heading(1), plain, lead('run-in'), table, plain, lead('run-in')],
    ['一、', '', '一是', '', '', '二是'],
  ],
]

for (const [title, blocks, labels] of examples) {
  test(title, () =>
    assert.deepEqual(
      numberBlocks({ blocks }).map((numbered) => numbered.label),
      labels,
    ),
  )
}

test('runs that open an item are numbered inside their paragraph', () => {
  const runs = [
    { text: '' },
    { text: '', opensItem: true as const },
    { text: '' },
    { text: '', opensItem: true as const },
  ]
  const blocks: readonly Block[] = [
    { kind: 'paragraph', lead: { level: 2, text: '' }, runs },
    { kind: 'paragraph', lead: { level: 2, text: '' }, runs },
  ]
  assert.deepEqual(
    numberBlocks({ blocks }).map((numbered) => numbered.runLabels),
    [
      ['', '一是', '', '二是'],
      ['', '一是', '', '二是'],
    ],
  )
})
