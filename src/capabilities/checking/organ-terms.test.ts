import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { checkText } from './check-text.ts'
import { organTermsOf } from './organ-terms.ts'
import { underCheck } from './text-under-check.ts'

const text = '2025年度云川市水务局述法报告\n按照“三定”方案设置科室，学习X总书记讲话。'
const codes = (terms: unknown) =>
  checkText(underCheck(structureOf(text), { terms: organTermsOf(terms) }), { today: '2026-03-01' }).findings.map(
    ({ code }) => code,
  )
const allow = (words: string, more: object = {}) => [{ words, kind: 'allowed', source: '本级文件用语', ...more }]

test('what the organ lets stand is not marked, for the years it says', () => {
  assert.ok(codes([]).includes('TRM-05'))
  assert.ok(!codes(allow('“三定”方案')).includes('TRM-05'))
  assert.ok(codes(allow('“三定”方案', { untilYear: 2024 })).includes('TRM-05'))
})

test('a blank cannot be let stand', () => assert.ok(codes(allow('X总书记')).includes('PLH-03')))

test('what is no list of terms is none', () => {
  assert.deepEqual(organTermsOf('写法'), [])
  assert.deepEqual(
    organTermsOf([null, 1, { words: '', kind: 'wrong', source: 'a' }, { words: 'a', kind: 'x', source: 'a' }]),
    [],
  )
})
