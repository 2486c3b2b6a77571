import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cite } from '#kernel/citation.ts'
import { date, type Fields, reference, text } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { sameFacts } from './same-facts.ts'

const typeOf = (name: string, fields: Fields): RecordType => ({
  ...{ name, title: name, basis: cite('《试》'), fields: { title: text({ label: `${name}名` }), ...fields } },
  ...{ list: ['title'], identity: ['title'], workflow: filing(['office-clerk']) },
  ...{ enteredBy: ['office-clerk'], sample: {} },
})
const found = (...types: readonly RecordType[]) => sameFacts({ recordTypes: types })

const meeting = typeOf('meeting', {
  chair: reference({ label: '会议主持人', to: 'person' }),
  heldOn: date({ label: '会议日期' }),
})

test('planted twins are found, however they are written', () => {
  for (const label of ['会议主持人', '会议 主持人', '会议（主持人）'])
    assert.deepEqual(found(meeting, typeOf('matter', { chair: text({ label }) })), ['meeting.chair = matter.chair'])
})

test('who refers to a record does not ask again for what it keeps', () => {
  const chair = reference({ label: '主持人', to: 'person' })
  const near = typeOf('matter', { meeting: reference({ label: '所在会议', to: 'meeting' }), chair })
  assert.deepEqual(found(meeting, near), ['meeting.chair = matter.chair'])
  assert.deepEqual(found(near, meeting), ['matter.chair = meeting.chair'])
  assert.deepEqual(found(meeting, typeOf('exam', { chair })), [], 'the chair of something else')
})

test('neither one form nor another kind of answer makes a twin', () => {
  const twice = typeOf('matter', { a: text({ label: '地点' }), b: text({ label: '地点' }) })
  assert.deepEqual(found(twice), [])
  const near = typeOf('matter', {
    meeting: reference({ label: '所在会议', to: 'meeting' }),
    on: text({ label: '日期' }),
  })
  assert.deepEqual(found(meeting, near), [])
})
