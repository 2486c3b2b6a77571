import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArray } from './read-array.ts'

const examples: Readonly<Record<string, readonly unknown[]>> = {
  '{}': [],
  '{宪法}': ['宪法'],
  '{宪法,监督法}': ['宪法', '监督法'],
  '{01890a5d-ac96-774b-bcce-b30209900001,01890a5d-ac96-774b-bcce-b30209900002}': [
    '01890a5d-ac96-774b-bcce-b30209900001',
    '01890a5d-ac96-774b-bcce-b30209900002',
  ],
  '{"第一,第二",三}': ['第一,第二', '三'],
  '{"有 空格","\\"引号\\"","反\\\\斜"}': ['有 空格', '"引号"', '反\\斜'],
  '{"",空}': ['', '空'],
  '{NULL,空}': [null, '空'],
  '{"NULL"}': ['NULL'],
  '{"{花括号}"}': ['{花括号}'],
  '{{一},{二}}': [['一'], ['二']],
  '[0:1]={一,二}': ['一', '二'],
}

for (const [text, items] of Object.entries(examples))
  test(`reads ${text}`, () => {
    assert.deepEqual(readArray(text), items)
  })
