import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockBody } from '../../block.ts'
import { blockBody } from '../../body-guard.ts'
import { fromDoc, toDoc } from './convert.ts'
import { pendingChanges } from './pending.ts'

const plain = { level: null, title: '', pieces: [], pillar: 'study', rests: [], gap: null }
const bodies: readonly BlockBody[] = [
  { ...plain, kind: 'heading', level: 1, title: '工作开展情况' },
  {
    ...plain,
    kind: 'paragraph',
    level: 'run-in',
    title: '带头学法',
    rests: ['a', 'b'],
    pieces: [
      { text: '全年开展学法活动' },
      { figure: { measure: 'study/sessions' }, value: 10, unit: '次' },
      { text: '。' },
    ],
  },
  { ...plain, kind: 'paragraph', pieces: [{ figure: { records: ['x', 'y'] }, value: 2, unit: '次' }] },
  { ...plain, kind: 'paragraph' },
  { ...plain, kind: 'gap', gap: { missing: '本年度无旁听庭审记录', recordType: 'study-session', accepted: null } },
].map((body) => blockBody(body))
const blocks = bodies.map((body, index) => ({ id: `b${index}`, body }))

test('blocks come back from the editor as they went in', () => {
  assert.deepEqual(fromDoc(toDoc(blocks)), blocks)
})

test('an untouched text leaves nothing to save', () => {
  const saved = new Map(blocks.map(({ id, body }) => [id, { version: 1, body }]))
  assert.deepEqual(pendingChanges(fromDoc(toDoc(blocks)), saved), [])
})

test('changes are told one block at a time', () => {
  const saved = new Map(blocks.map(({ id, body }) => [id, { version: 3, body }]))
  const [first, second, third, , fifth] = blocks
  assert.ok(first && second && third && fifth)
  const added = { id: 'new', body: third.body }
  const changed = { id: first.id, body: { ...first.body, title: '工作情况' } }
  assert.deepEqual(pendingChanges([changed, second, added, third, fifth], saved), [
    { kind: 'save', id: 'b0', version: 3, body: changed.body },
    { kind: 'insert', id: 'new', after: 'b1', body: third.body },
    { kind: 'remove', id: 'b3', version: 3 },
  ])
})
