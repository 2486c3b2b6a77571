import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordRow } from '#records/api.ts'
import type { AccountSeen } from '../account-view.ts'
import { accountLines, countIn, findLines } from './account-lines.ts'

const person = (id: string, name: string, state: string): RecordRow => ({
  ...{ id, state, title: name, year: null, sectionId: null, version: 1, evidence: 0, updatedAt: '' },
  values: { name, section: 's', post: '科员' },
})
const account = (personId: string, more: Partial<AccountSeen> = {}): AccountSeen => ({
  ...{ personId, name: '', username: `user${personId}`, mustChangePassword: false },
  ...{ suspendedAt: null, lockedUntil: null, createdAt: '2023-01-01T00:00:00Z', ...more },
})
const people = {
  rows: [
    person('1', '林晚晴', 'serving'),
    person('2', '苏念慈', 'serving'),
    person('3', '丁书言', 'serving'),
    person('4', '方若川', 'left'),
    person('5', '陶知夏', 'draft'),
    person('6', '叶闻溪', 'serving'),
  ],
  titles: { s: '办公室' },
}
const lines = accountLines(people, [
  account('1'),
  account('2', { mustChangePassword: true }),
  account('3', { mustChangePassword: true, suspendedAt: '2023-05-01T00:00:00Z' }),
  account('4'),
])

test('who serves has a line, and whoever else has an account', () => {
  assert.deepEqual(
    lines.map(({ name, standing, isGone }) => [name, standing, isGone]),
    [
      ['叶闻溪', 'none', false],
      ['林晚晴', 'working', false],
      ['苏念慈', 'issued', false],
      ['丁书言', 'suspended', false],
      ['方若川', 'working', true],
    ],
  )
  assert.equal(countIn(lines, 'working'), 2)
})

const searches = [
  { text: '', standing: '', found: 5 },
  { text: '  办公室 ', standing: '', found: 5 },
  { text: '办公室 晚晴', standing: '', found: 1 },
  { text: 'USER2', standing: '', found: 1 },
  { text: '', standing: 'none', found: 1 },
  { text: '林', standing: 'none', found: 0 },
]
for (const { text, standing, found } of searches)
  test(`"${text}" in standing "${standing}" finds ${found}`, () =>
    assert.equal(findLines(lines, text, standing).length, found))
