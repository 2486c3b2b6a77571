import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { checkText } from './check-text.ts'
import { cleanLongTexts } from './examples/clean-long-texts.ts'
import { cleanTexts } from './examples/clean-texts.ts'
import { underCheck } from './text-under-check.ts'

for (const { name, text } of [...cleanTexts, ...cleanLongTexts]) {
  test(`nothing is wrong with a text written with care: ${name}`, () => {
    const { findings } = checkText(underCheck(structureOf(text)), { today: '2026-03-01' })
    const told = findings.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)
    assert.deepEqual(
      findings.filter(({ strength }) => strength === 'block'),
      [],
      told.join('\n'),
    )
    const warnings = findings.filter(({ strength }) => strength === 'warn').length
    assert.ok(warnings <= Math.max(1, Math.floor(text.length / 2000)), told.join('\n'))
  })
}

test('the long texts are ten, none shorter than two thousand characters', () => {
  assert.equal(cleanLongTexts.length, 10)
  assert.ok(cleanLongTexts.every(({ text }) => text.length >= 2000))
})

test('a word changed in such a text is found', () => {
  const text = (cleanTexts[0]?.text ?? '').replace('学习贯彻习近平法治思想', '学习贯彻A法治思想')
  const { findings } = checkText(underCheck(structureOf(text)), { today: '2026-03-01' })
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['PLH-03'],
  )
})
