import assert from 'node:assert/strict'
import { test } from 'node:test'
import { presetSetting } from '../engine/preset-setting.ts'
import type { ExamSetting } from '../engine/setting.ts'
import { settingBody } from '../engine/setting-guard.ts'
import { examPresets } from '../papers/presets-data.ts'
import { settingFaults } from './setting-faults.ts'

const window = { opensAt: '2024-06-20T01:00:00.000Z', closesAt: '2024-06-20T09:00:00.000Z' }
const now = Date.parse('2024-06-19T00:00:00Z')
const [preset] = examPresets
assert.ok(preset)
const sound = presetSetting(preset, window)

const examples: readonly (readonly [Partial<ExamSetting>, readonly string[]])[] = [
  [{}, []],
  [{ paper: { from: 'paper', paper: '' } }, ['paper']],
  [{ paper: { from: 'list', list: { questions: [] } } }, ['paper']],
  [{ opensAt: '' }, ['opensAt']],
  [{ closesAt: '' }, ['closesAt']],
  [{ closesAt: window.opensAt }, ['closesAt']],
  [{ minutes: 600 }, ['closesAt']],
  [{ opensAt: '2024-06-01T01:00:00Z', closesAt: '2024-06-02T01:00:00Z' }, ['closesAt']],
  [{ attempts: null }, ['attempts']],
  [{ bands: [{ label: '合格', from: 60 }] }, ['bands']],
  [{ bands: [{ label: ' ', from: 0 }] }, ['bands']],
  [{ audience: { everyone: false, sections: [], posts: [], persons: [], except: [] } }, ['audience']],
  [{ keys: 'at-once' }, ['keys']],
  [{ retakeDays: 3, practice: true }, ['retakeDays']],
]

test('each fault is told at its place', () => {
  for (const [change, places] of examples)
    assert.deepEqual(Object.keys(settingFaults({ ...sound, ...change }, now)), places, JSON.stringify(change))
})

test('what has no fault is taken by the server', () => {
  assert.deepEqual(settingBody(sound), sound)
})
