import { testRule } from '#records/server/test-rule.ts'
import { lawEntry } from '../law-entry-record.ts'
import { amendmentWithoutDay } from './amendment-without-day.ts'

testRule(amendmentWithoutDay, lawEntry, 'amendedOn', [
  ['只写修正', { amendedOn: ['2018年修正'] }, 1],
  ['没有这一天', { amendedOn: ['2023-02-30修正'] }, 1],
  ['只写日期', { amendedOn: ['2024-11-08'] }, 0],
  ['日期和方式', { amendedOn: ['2024-11-08修正', '2025-01-01 修订'] }, 0],
  ['没有修改过', {}, 0],
])
