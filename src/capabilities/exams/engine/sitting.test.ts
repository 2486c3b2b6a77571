import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExamSetting } from './setting.ts'
import { decideStart, type Examinee, mayYetSit, type PastSitting, standingOf } from './sitting.ts'

const hour = 3_600_000
const opensAt = Date.parse('2024-06-20T01:00:00Z')
const closesAt = opensAt + 8 * hour

const setting: ExamSetting = {
  ...{ paper: { from: 'list', list: { questions: [] } }, forms: 1, minutes: 90, graceSeconds: 30, attempts: 2 },
  ...{ opensAt: new Date(opensAt).toISOString(), closesAt: new Date(closesAt).toISOString(), counts: 'best' },
  ...{ passPercent: 60, bands: [], multiple: 'all-right', keys: 'never', marks: 'released', practice: false },
  audience: { everyone: true, sections: [], posts: [], persons: [], except: [] },
  ...{ markers: 1, markersApartTenths: 0, retakeDays: null, preset: null },
}

const nobody: Examinee = { exempt: false, extraMinutes: 0, moreAttempts: 0, makeUp: null, sittings: [] }

const sitting = (more: Partial<PastSitting> = {}): PastSitting => ({
  ...{ id: 's', attempt: 1, state: 'handed-in', endsAt: opensAt + hour, handedInAt: opensAt + hour, tenths: 400 },
  ...more,
})

const table: [name: string, examinee: Partial<Examinee>, set: Partial<ExamSetting>, hours: number, outcome: string][] =
  [
    ['还没有开始', {}, {}, -1, 'early'],
    ['开考', {}, {}, 0, 'open'],
    ['截止的那一刻', {}, {}, 8, 'missed'],
    ['免考', { exempt: true }, {}, 1, 'exempt'],
    [
      '正在考',
      { sittings: [sitting({ state: 'writing', endsAt: opensAt + 2 * hour, handedInAt: null })] },
      {},
      1,
      'writing',
    ],
    [
      '正在考，宽限之内',
      { sittings: [sitting({ state: 'writing', endsAt: opensAt + hour, handedInAt: null })] },
      {},
      1 + 20 / 3600,
      'writing',
    ],
    [
      '时间过了，等收卷',
      { sittings: [sitting({ state: 'writing', endsAt: opensAt + hour, handedInAt: null })] },
      {},
      2,
      'done',
    ],
    ['还有一次', { sittings: [sitting()] }, {}, 2, 'open'],
    ['两次都用了', { sittings: [sitting(), sitting({ attempt: 2 })] }, {}, 2, 'done'],
    [
      '作废的准许重考',
      { sittings: [sitting(), sitting({ attempt: 2, state: 'voided' })], moreAttempts: 1 },
      {},
      2,
      'open',
    ],
    ['练习不限次数', { sittings: [sitting(), sitting({ attempt: 2 })] }, { attempts: null, practice: true }, 2, 'open'],
    ['截止以后补考', { makeUp: { opensAt: closesAt + hour, closesAt: closesAt + 4 * hour } }, {}, 10, 'open'],
    ['补考还没有开始', { makeUp: { opensAt: closesAt + hour, closesAt: closesAt + 4 * hour } }, {}, 8.5, 'early'],
    ['任前合格，不再考', { sittings: [sitting({ tenths: 600 })] }, { retakeDays: 3 }, 2, 'done'],
    ['任前不合格，三日内', { sittings: [sitting()] }, { retakeDays: 3 }, 48, 'open'],
    ['任前不合格，过了三日', { sittings: [sitting()] }, { retakeDays: 3 }, 80, 'done'],
    ['任前补考也不合格', { sittings: [sitting(), sitting({ attempt: 2 })] }, { retakeDays: 3 }, 48, 'done'],
    ['任前没有评完，等成绩', { sittings: [sitting({ tenths: null })] }, { retakeDays: 3 }, 2, 'done'],
  ]

for (const [name, examinee, set, hours, outcome] of table)
  test(name, () => {
    const now = opensAt + hours * hour
    assert.equal(standingOf({ ...setting, ...set }, 1000, { ...nobody, ...examinee }, now), outcome)
  })

test('a sitting ends with its minutes, or with the window, and later for who was given time', () => {
  const endsAt = (hours: number, extraMinutes = 0) => {
    const start = decideStart(setting, 1000, { ...nobody, extraMinutes }, opensAt + hours * hour)
    return start.outcome === 'start' ? (start.endsAt - opensAt) / hour : null
  }
  assert.deepEqual([endsAt(0), endsAt(7), endsAt(0, 30), endsAt(7, 30)], [1.5, 8, 2, 8.5])
})

const yet: [name: string, examinee: Partial<Examinee>, hours: number, may: boolean][] = [
  ['还没有开始的，以后能考', {}, -1, true],
  ['截止了，没有补考', {}, 8, false],
  ['考过一次，还有一次', { sittings: [sitting()] }, 7, true],
  ['两次都考完', { sittings: [sitting(), sitting({ attempt: 2 })] }, 7, false],
  [
    '两次都考完，另有补考',
    {
      sittings: [sitting(), sitting({ attempt: 2 })],
      moreAttempts: 1,
      makeUp: { opensAt: opensAt + 20 * hour, closesAt: opensAt + 22 * hour },
    },
    10,
    true,
  ],
  ['免考', { exempt: true }, 1, false],
  ['正在考', { sittings: [sitting({ state: 'writing', handedInAt: null, tenths: null })] }, 9, true],
]

for (const [name, examinee, hours, may] of yet)
  test(name, () => assert.equal(mayYetSit(setting, 1000, { ...nobody, ...examinee }, opensAt + hours * hour), may))
