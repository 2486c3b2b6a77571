import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordPolicy } from './password-policy.ts'

const bearer = { username: 'linxiao', name: '林晓' }

test('each line of the policy is told apart', () => {
  const examples = [
    ['', [false, false, false, false]],
    ['Yunchuan-2023', [true, true, true, true]],
    ['short-1A', [false, true, true, true]],
    ['onlylowercase', [true, false, true, true]],
    ['LinXiao-2023!', [true, true, false, true]],
    ['林晓-Abc123456', [true, true, false, true]],
    ['Old-password-1', [true, true, true, false]],
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
