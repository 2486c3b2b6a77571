import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankEntry, type SetupEntry, setupOf, wrongInSetup } from './setup-entry.ts'

const entry: SetupEntry = {
  ...blankEntry,
  name: '云川市人大常委会机关',
  shortName: '云川市人大',
  names: { 'system-admin': '甲一', 'security-admin': '乙二', auditor: '丙三', 'office-clerk': '丁四' },
  usernames: { 'system-admin': 'jiayi', 'security-admin': 'yier', auditor: 'bingsan', 'office-clerk': 'dingsi' },
  sections: '办公室\n法制工作委员会、办公室\n',
}

test('a whole entry is sent; sections are split and named once', () => {
  assert.deepEqual(wrongInSetup(entry), {})
  assert.deepEqual(setupOf(entry).sections, ['办公室', '法制工作委员会'])
})

test('what is missing or doubled is told at its place', () => {
  const examples: readonly (readonly [Partial<SetupEntry>, readonly string[]])[] = [
    [{ name: ' ' }, ['name']],
    [{ names: { ...entry.names, auditor: '甲一' } }, ['name-system-admin', 'name-auditor']],
    [{ names: { ...entry.names, 'office-clerk': '丙三' } }, ['name-auditor', 'name-office-clerk']],
    [{ usernames: { ...entry.usernames, auditor: 'Bing San' } }, ['username-auditor']],
    [{ usernames: { ...entry.usernames, auditor: 'yier' } }, ['username-security-admin', 'username-auditor']],
    [{ sections: ' \n' }, ['sections']],
  ]
  for (const [change, places] of examples) assert.deepEqual(Object.keys(wrongInSetup({ ...entry, ...change })), places)
})
