import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFindings } from '#records/examples/example-findings.ts'
import { exam, examExamples, exams } from './index.ts'

const filed = Object.values(examExamples)
  .flat()
  .filter((row) => row.filed)

test('nothing speaks against what was filed', () => {
  for (const { values } of filed)
    assert.deepEqual(exampleFindings(exams, exam, values, { titles: {}, today: '2024-06-30' }), [], values.title)
})

test('each lies on a working day and has its score sheet', () => {
  for (const { values, files } of filed) {
    const day = new Date(values.heldOn ?? '').getUTCDay()
    assert.ok(day >= 1 && day <= 5, values.heldOn ?? '')
    assert.equal(files.length, 1)
  }
})
