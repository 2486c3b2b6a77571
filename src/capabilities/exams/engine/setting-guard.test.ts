import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examPresets } from '../papers/presets-data.ts'
import { presetSetting } from './preset-setting.ts'
import type { ExamSetting } from './setting.ts'
import { settingBody } from './setting-guard.ts'

const window = { opensAt: '2024-06-20T01:00:00.000Z', closesAt: '2024-06-20T09:00:00.000Z' }
const [shaanxi] = examPresets
assert.ok(shaanxi)
const usual = presetSetting(shaanxi, window)

test('every preset makes a setting that is taken as it is', () => {
  for (const preset of examPresets) {
    const setting = presetSetting(preset, window)
    assert.deepEqual(settingBody(JSON.parse(JSON.stringify(setting))), setting, preset.id)
  }
})

const refused: [name: string, change: Partial<Record<keyof ExamSetting, unknown>>][] = [
  ['截止早于开始', { closesAt: '2024-06-20T00:00:00Z' }],
  ['时间不够一场', { minutes: 600 }],
  [
    '等次没有从高到低',
    {
      bands: [
        { label: '合格', from: 60 },
        { label: '优秀', from: 90 },
      ],
    },
  ],
  ['等次不到0分', { bands: [{ label: '合格', from: 60 }] }],
  ['正式考试不限次数', { attempts: null }],
  ['正式考试交卷就公布答案', { keys: 'at-once' }],
  ['不是日期', { opensAt: '明天' }],
  ['宽限太长', { graceSeconds: 3600 }],
  ['卷别太多', { forms: 21 }],
  ['没有这种判分办法', { multiple: 'some' }],
  ['名单里不是人', { audience: { ...usual.audience, persons: ['张三'] } }],
  ['没有试卷', { paper: { from: 'nowhere' } }],
]

for (const [name, change] of refused)
  test(name, () => assert.throws(() => settingBody({ ...usual, ...change }), { name: 'Refusal', code: 'invalid' }))

const instants: [name: string, given: string, read: string][] = [
  ['带时区', '2024-06-20T09:00:00+08:00', '2024-06-20T01:00:00.000Z'],
  ['不带时区的是北京时间', '2024-06-20T09:00', '2024-06-20T01:00:00.000Z'],
]

for (const [name, given, read] of instants)
  test(name, () => assert.equal(settingBody({ ...usual, opensAt: given }).opensAt, read))
