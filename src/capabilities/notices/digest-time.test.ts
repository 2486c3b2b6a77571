import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDigestTime } from './digest-time.ts'

const table: [name: string, now: string, at: string, is: boolean][] = [
  ['差一分钟', '2026-11-24T00:29:59Z', '08:30', false],
  ['到点', '2026-11-24T00:30:00Z', '08:30', true],
  ['误了，当天补', '2026-11-24T06:29:00Z', '08:30', true],
  ['太晚了，不打扰', '2026-11-24T06:30:00Z', '08:30', false],
  ['星期六', '2026-11-28T00:30:00Z', '08:30', false],
  ['星期日', '2026-11-29T00:30:00Z', '08:30', false],
  ['北京的星期一，格林尼治还是星期日', '2026-11-29T22:30:00Z', '06:30', true],
  ['晚上的钟点，不过夜', '2026-11-24T16:10:00Z', '23:00', false],
]

for (const [name, now, at, is] of table) {
  test(name, () => assert.equal(isDigestTime(new Date(now), at), is))
}
