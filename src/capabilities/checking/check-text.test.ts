import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { checkText } from './check-text.ts'
import { textRules } from './text-rules.ts'
import { type BesideText, underCheck } from './text-under-check.ts'

const check = (text: string, beside: BesideText = {}) =>
  checkText(underCheck(structureOf(text), beside), { today: '2026-03-01' })
const told = (text: string) => check(text).findings.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)

test('codes and ids: every id is one rule', () => {
  assert.equal(new Set(textRules.map(({ meta }) => meta.id)).size, textRules.length)
  assert.ok(textRules.every(({ meta }) => /^[A-Z]{3}-\d\d$/.test(meta.code)))
})

test('rules that lack something are named', () => {
  assert.ok(check('述法报告').notRun.includes('STR-12'))
  assert.ok(!check('述法报告', { notice: { headings: [] } }).notRun.includes('STR-12'))
})

test('a cut name is one finding', () => {
  assert.deepEqual(told('2025年度云川市述法报告\n学习X总书记讲话和A法治思想。'), ['PLH-03 X总书记', 'PLH-03 A法治思想'])
})

test('a wrong name is not also the wrong word within it', () => {
  assert.deepEqual(told('2025年度云川市述法报告\n开展法制宣传日活动。'), ['TRM-06 法制宣传日'])
})

test('positions are those of the original, spaces and residue included', () => {
  const text = '2025年度云川市述法报告\n##paidbegin##\n　　学 习 A 总书记讲话。'
  assert.ok(told(text).includes('PLH-03 A 总书记'))
})

for (const text of ['', '\n\n', '一', '“', '一、\n二、', '（', '　', '\u{1f600}', '1'.repeat(50), '其中'.repeat(500)]) {
  test(`survives ${JSON.stringify(text.slice(0, 10))}`, () => {
    const { findings } = check(text)
    assert.ok(findings.every(({ start, end }) => start >= 0 && start <= end && end <= text.length))
  })
}
