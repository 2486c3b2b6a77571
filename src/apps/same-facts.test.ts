import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordType } from '#kernel/record-type.ts'
import { sameFacts } from '#records/same-facts.ts'
import { acceptedRepetitions } from './accepted-repetitions.ts'
import { register } from './register.ts'

const accepted = acceptedRepetitions.map(({ pair }) => pair)

test('no two forms ask for the same fact', () => {
  const asked = sameFacts(register).filter((pair) => !accepted.includes(pair))
  assert.deepEqual(asked, [], 'refer to the record that keeps it, or say in accepted-repetitions.ts why it is another')
})

test('every repetition accepted is there, once, and has its reason', () => {
  const found = sameFacts(register)
  assert.deepEqual(
    accepted.filter((pair, at) => !found.includes(pair) || accepted.indexOf(pair) !== at),
    [],
  )
  assert.deepEqual(
    acceptedRepetitions.filter(({ why }) => why.trim().length < 10),
    [],
  )
})

test('a form that asks again for what a meeting keeps is found in the real register', () => {
  const agendaItem = register.recordType('agenda-item')
  const meeting = register.recordType('party-group-meeting')
  const chair = meeting.fields.chair
  assert(chair !== undefined)
  const twin: RecordType = { ...agendaItem, fields: { ...agendaItem.fields, chair: { ...chair, label: '主持人' } } }
  const recordTypes = register.recordTypes.map((type) => (type === agendaItem ? twin : type))
  assert(sameFacts({ recordTypes }).includes('party-group-meeting.chair = agenda-item.chair'))
})
