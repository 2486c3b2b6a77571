import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { checkText } from './check-text.ts'
import { holdsIn, withValidity } from './dated-entry.ts'
import { dutyItems } from './duty-items-data.ts'
import { foreignDuties } from './foreign-duties-data.ts'
import { opposites } from './opposites-data.ts'
import { organKindOf } from './organ-kind-of.ts'
import { organKinds } from './organ-kinds-data.ts'
import { partyMeetings } from './party-meetings-data.ts'
import { stockProblems } from './stock-problems-data.ts'
import { quotedPhrases, terms } from './terms-data.ts'
import { underCheck } from './text-under-check.ts'

const told = (text: string, code: string, year = 2025) =>
  checkText(underCheck(structureOf(text), { year }), { today: '2026-03-01' }).findings.filter(
    (finding) => finding.code === code,
  )

for (const { code, pattern, right, example, message } of terms) {
  test(`${code} ${example}`, () => {
    assert.match(example, new RegExp(pattern.source, pattern.flags))
    assert.ok(
      told(example, code).some((finding) => finding.message.startsWith(message)),
      message,
    )
    if (right !== undefined)
      assert.doesNotMatch(example.replaceAll(pattern, right), new RegExp(pattern.source, pattern.flags), right)
  })
}

for (const { words, example } of quotedPhrases) {
  test(`in quotes: ${words}`, () => {
    assert.equal(told(example, 'TRM-07').length, 1)
    assert.equal(told(example.replace(words, `“${words}”`), 'TRM-07').length, 0)
  })
}

for (const { example, message, kinds } of foreignDuties) {
  test(`a duty of others: ${example}`, () => {
    assert.ok(told(example, 'ORG-01').some((finding) => finding.message.startsWith(message)))
    const own = Object.entries(organKinds).find(([kind]) => kinds.every((other) => other !== kind))
    assert.ok(own !== undefined)
    assert.equal(told(example.replace(/^[^\n]+述法报告/u, `${own[1].example}2025年度述法报告`), 'ORG-01').length, 0)
  })
}

for (const { label, words, example } of dutyItems) test(`a duty told of: ${label}`, () => assert.match(example, words))

for (const { pattern, example } of stockProblems)
  test(`a stock problem: ${example}`, () => assert.match(example, pattern))

for (const { result, problem, example, denied } of opposites) {
  test(`${example}, but ${denied}`, () => {
    assert.match(example, result)
    assert.match(denied, problem)
  })
}

for (const [kind, { example }] of Object.entries(organKinds)) {
  test(`an organ by its title: ${example}`, () => assert.equal(organKindOf(`${example}2025年度述法报告`, ''), kind))
}

for (const { label, words, on } of partyMeetings) {
  test(`a meeting: ${label}`, () => {
    assert.match(label, words)
    assert.match(on, /^20\d\d-\d\d-\d\d$/)
  })
}

test('every entry says where it is from', () => {
  const entries = [...terms, ...quotedPhrases, ...foreignDuties, ...dutyItems, ...stockProblems, ...opposites]
  assert.ok(entries.every(({ source, example }) => source !== '' && example !== ''))
})

test('an entry holds for the years it says, and one that nobody looked up says so', () => {
  assert.deepEqual(
    [2019, 2020, 2023, 2024].map((year) => holdsIn({ since: 2020, until: 2023 }, year)),
    [false, true, true, false],
  )
  assert.deepEqual(
    [
      holdsIn({ since: 'unverified' }, 1990),
      holdsIn({ since: 2020 }, null),
      holdsIn({ since: 2020, until: 2023 }, null),
    ],
    [true, true, false],
  )
  assert.equal(told('建设廉洁高效、守法诚信的法治政府。', 'TRM-11', 2020).length, 0)
  assert.equal(withValidity('现称“三定”规定', { since: 2020 }), '现称“三定”规定')
  assert.match(told('按照“三定”方案设置科室。', 'TRM-05')[0]?.message ?? '', /有效期待核/)
})
