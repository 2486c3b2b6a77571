import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wrongUsernames } from './wrong-usernames.ts'

const taken = new Set(['linwanqing'])
const examples = [
  { name: 'sunianci', says: null },
  { name: '', says: null },
  { name: 'ab', says: /不合要求/ },
  { name: '9lives', says: /不合要求/ },
  { name: '苏念慈', says: /不合要求/ },
  { name: 'ｓｕｎｉａｎｃｉ', says: null },
  { name: 'Linwanqing', says: /已有人使用/ },
  { name: ' linwanqing ', says: /已有人使用/ },
]
for (const { name, says } of examples)
  test(`the user name "${name}" is ${says === null ? 'fine' : 'refused'}`, () => {
    const wrong = wrongUsernames({ p: name }, taken)
    if (says === null) assert.deepEqual(wrong, {})
    else assert.match(wrong.p ?? '', says)
  })

test('two people of one batch cannot bear one user name', () => {
  assert.deepEqual(Object.keys(wrongUsernames({ a: 'same', b: 'same', c: 'other', d: '', e: '' }, taken)), ['a', 'b'])
})
