import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordPolicy } from './password-policy.ts'

const bearer = { username: 'linxiao', name: '林晓' }

test('each line of the policy is told apart', () => {
  const examples = [
    ['', [false, false, false, false, false]],
    ['Yunchuan-2023', [true, true, true, true, true]],
    ['short-1A', [false, true, true, true, true]],
    ['onlylowercase', [true, false, true, true, true]],
    ['LinXiao-2023!', [true, true, false, true, true]],
    ['林晓-Kdm92741', [true, true, false, true, true]],
    ['Yunchuan-4321', [true, true, true, false, true]],
    ['Yunchuan-7777', [true, true, true, false, true]],
    ['Old-password-1', [true, true, true, true, false]],
  ] as const
  for (const [password, held] of examples) {
    const lines = passwordPolicy(password, 'Old-password-1', bearer)
    assert.deepEqual(
      lines.map((line) => line.held),
      held,
      password,
    )
  }
})
