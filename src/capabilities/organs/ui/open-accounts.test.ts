import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestRefused } from '#web-kit/client.ts'
import type { AccountLine } from './account-lines.ts'
import { openAccounts } from './open-accounts.ts'

const line = (personId: string): AccountLine => ({
  ...{ personId, name: personId, section: '', post: '', standing: 'none' },
  ...{ isGone: false, username: null, lockedUntil: null },
})
const wanted = ['a', 'b', 'c'].map((id) => ({ line: line(id), username: `user${id}` }))
const refusing = (code: string) => async (person: string, username: string) => {
  if (person === 'b') throw new RequestRefused({ code, message: '这个用户名已有人使用，请换一个。' })
  return { username, password: `secret-${person}` }
}

test('a name that is taken stops nobody else', async () => {
  const { issued, refused } = await openAccounts(wanted, refusing('conflict'))
  assert.deepEqual(
    issued.map(({ username, password }) => [username, password]),
    [
      ['usera', 'secret-a'],
      ['userc', 'secret-c'],
    ],
  )
  assert.deepEqual(refused, { b: '这个用户名已有人使用，请换一个。' })
})

test('where the line breaks the passwords so far are kept and the rest are not tried', async () => {
  const { issued, refused } = await openAccounts(wanted, refusing('offline'))
  assert.deepEqual(
    issued.map(({ line: { personId } }) => personId),
    ['a'],
  )
  assert.match(refused.b ?? '', /没有收到答复/)
  assert.match(refused.c ?? '', /还没有办理/)
})
