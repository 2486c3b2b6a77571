import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addFiles } from './import-files.ts'

const none = { workbook: null, evidence: [] }
const file = (name: string): File => new File(['x'], name)

test('the workbook is told from its evidence, however they are dropped', () => {
  const first = addFiles(none, [file('签到表.jpg'), file('学法台账.xlsx')])
  assert.equal(first.workbook?.name, '学法台账.xlsx')
  assert.deepEqual(
    first.evidence.map((one) => one.name),
    ['签到表.jpg'],
  )
  const second = addFiles(first, [file('台账.ET'), file('签到表.jpg'), file('记录.pdf')])
  assert.equal(second.workbook?.name, '台账.ET')
  assert.deepEqual(
    second.evidence.map((one) => one.name),
    ['签到表.jpg', '记录.pdf'],
  )
})
