import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTrail } from './trail.ts'

test('a trail as people read it', () => {
  const lines = readTrail('0=1@5;3=0,2@75;!90@165;3=@170;15=~@180;', new Date('2024-06-20T01:00:00Z'))
  assert.deepEqual(
    lines.map(({ at, question, answer, silentSeconds }) => [at.slice(14, 19), question, answer, silentSeconds]),
    [
      ['00:05', 1, 'B', null],
      ['01:15', 4, 'AC', null],
      ['02:45', null, null, 90],
      ['02:50', 4, '', null],
      ['03:00', 16, '~', null],
    ],
  )
  assert.deepEqual(readTrail('', new Date(0)), [])
})
