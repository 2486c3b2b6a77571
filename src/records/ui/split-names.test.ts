import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitNames } from './split-names.ts'

const examples: readonly (readonly [string, readonly string[]])[] = [
  ['周明远、沈玉兰、李强', ['周明远', '沈玉兰', '李强']],
  ['周明远，沈玉兰,李强；王芳', ['周明远', '沈玉兰', '李强', '王芳']],
  ['周明远 沈玉兰\n李强\t王芳', ['周明远', '沈玉兰', '李强', '王芳']],
  ['李　强 周明远 王 芳', ['李强', '周明远', '王芳']],
  ['阿依古丽·买买提、李强', ['阿依古丽·买买提', '李强']],
  ['周明远、周明远、', ['周明远']],
  ['  ', []],
]

test('pasted names are split as people write them', () => {
  for (const [pasted, names] of examples) assert.deepEqual(splitNames(pasted), names, pasted)
})
