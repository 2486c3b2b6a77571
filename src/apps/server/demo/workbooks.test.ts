import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoFiles } from './workbooks.ts'

test('every file has a name of its own', () => {
  const names = demoFiles.map(({ file }) => file.name)
  assert.ok(names.length > 50)
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) < index),
    [],
  )
})
