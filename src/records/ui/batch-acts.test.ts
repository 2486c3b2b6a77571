import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#kernel/capacity.ts'
import type { RecordRow } from '#records/api.ts'
import { batchActs } from './batch-acts.ts'
import { exampleType } from './example-type.ts'
import { stateLabel, stateStage } from './state-label.ts'

const clerk: Actor = { organId: 'o', personId: 'p', name: '林小雨', sectionId: 's1', capacities: ['office-clerk'] }

function row(id: string, state: string): RecordRow {
  return { id, state, year: 2024, title: id, sectionId: null, version: 1, evidence: 0, updatedAt: '', values: {} }
}

test('only acts that the person may do and some row can take', () => {
  const rows = [row('a', 'draft'), row('b', 'filed')]
  const [filing] = batchActs(exampleType, rows, clerk)
  assert.deepEqual(
    filing?.rows.map((one) => one.id),
    ['a'],
  )
  assert.deepEqual(batchActs(exampleType, [row('b', 'filed')], clerk), [])
  assert.deepEqual(batchActs(exampleType, rows, { ...clerk, capacities: ['secretary'] }), [])
})

test('states have a word and a look', () => {
  assert.equal(stateLabel(exampleType, 'voided'), '已作废')
  assert.equal(stateStage(exampleType, 'draft'), 'open')
  assert.equal(stateStage(exampleType, 'filed'), 'done')
})
