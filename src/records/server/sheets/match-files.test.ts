import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeptFile } from '../evidence.ts'
import { matchFiles } from './match-files.ts'

const file = (name: string): KeptFile => ({ name, sm3: name, sha256: name, size: 1, mediaType: 'text/plain' })
const files = (count: number) => Array.from({ length: count }, (_, index) => file(`图${index + 1}.jpg`))

const table: [count: number, message: string | undefined][] = [
  [0, undefined],
  [2, '文件“图1.jpg”、“图2.jpg”没有写在任何一行的“佐证材料”里，不会导入。'],
  [
    12,
    `文件${Array.from({ length: 10 }, (_, index) => `“图${index + 1}.jpg”`).join('、')}等 12 个没有写在任何一行的“佐证材料”里，不会导入。`,
  ],
]

for (const [count, message] of table)
  test(`${count} files that no row names are told at once`, () => {
    const { findings } = matchFiles([], files(count))
    assert.deepEqual(
      findings.map((finding) => finding.message),
      message === undefined ? [] : [message],
    )
  })
