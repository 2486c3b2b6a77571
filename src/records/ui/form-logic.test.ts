import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#kernel/capacity.ts'
import { isUntouched, missingFields, remainingCharacters } from './check-entry.ts'
import { draftKey, readDraftBody } from './draft-body.ts'
import { exampleType } from './example-type.ts'
import { fieldGroups } from './field-groups.ts'
import { filledFields, startValues } from './start-values.ts'

const clerk: Actor = { organId: 'o', personId: 'p', name: '林小雨', sectionId: 's1', capacities: ['office-clerk'] }

test('fields stand under their headings in the order named', () => {
  assert.deepEqual(
    fieldGroups(exampleType).map((group) => [group.title, group.fields.length]),
    [
      ['学什么', 4],
      ['谁参加', 4],
      ['留下什么', 3],
    ],
  )
})

test('a new form knows the section of whoever enters, and no date', () => {
  const start = startValues(exampleType, clerk)
  assert.equal(start.section, 's1')
  assert.equal(start.heldOn, null)
  assert.deepEqual(filledFields(startValues(exampleType, clerk)), ['section'])
  assert.ok(isUntouched(start, start))
  assert.ok(isUntouched({ ...start, title: ' ' }, start))
  assert.ok(!isUntouched({ ...start, title: '宪' }, start))
})

test('required fields left empty are named with a cure', () => {
  const missing = missingFields(exampleType, { title: ' ', heldOn: '2024-03-05', form: null })
  assert.deepEqual(
    missing.map((finding) => [finding.at, finding.cure]),
    [
      ['title', '请填写学习主题。'],
      ['form', '请选择学习形式。'],
    ],
  )
})

test('remaining characters are counted for texts only', () => {
  assert.equal(remainingCharacters('四个字呀', exampleType.fields.minutes), 16)
  assert.equal(remainingCharacters(null, exampleType.fields.title), 200)
  assert.equal(remainingCharacters(3, exampleType.fields.hours), null)
})

test('a stored draft is read with care', () => {
  const body = {
    values: { title: '宪', laws: ['a', 3], gone: 'x', hours: {} },
    titles: { p1: '周明远', p2: 4 },
    version: 3,
  }
  const draft = readDraftBody(body, exampleType)
  assert.equal(draft?.values.title, '宪')
  assert.deepEqual(draft?.values.laws, ['a'])
  assert.equal(draft?.values.hours, null)
  assert.ok(draft !== null && !('gone' in draft.values))
  assert.deepEqual(draft?.titles, { p1: '周明远' })
  assert.equal(readDraftBody('nonsense', exampleType), null)
  assert.equal(draftKey('study-session', null), 'new.study-session')
})
