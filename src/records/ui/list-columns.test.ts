import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleType } from './example-type.ts'
import { filterFields, readColumns } from './list-columns.ts'

test('columns: the address before what is kept, the title always first, unknown ones dropped', () => {
  assert.deepEqual(readColumns(exampleType, undefined, null), exampleType.list)
  assert.deepEqual(readColumns(exampleType, 'hours,title,gone', 'form'), ['title', 'hours'])
  assert.deepEqual(readColumns(exampleType, undefined, 'form'), ['title', 'form'])
})

test('filters: what can be picked stands in the line', () => {
  const { near, far } = filterFields(exampleType)
  assert.deepEqual(near, ['heldOn', 'form', 'chair'])
  assert.ok(far.includes('laws') && !far.includes('title'))
})
