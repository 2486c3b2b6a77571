import type { Capacity } from '#kernel/capacity.ts'
import { number, reference, text } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { keyList } from './key-list.ts'

const writers: readonly Capacity[] = ['office-clerk', 'section-clerk', 'secretary', 'member']

const ofText = reference({ label: '核对的文稿', to: 'imported-statement', required: true })
const version = number({ label: '版本', required: true, min: 1 })
const finding = text({ label: '核查结果', required: true, maxLength: 40 })
/** Of an imported text or of a statement. */
const ofRecord = text({ label: '文稿', required: true, maxLength: 40 })

export const mendOperation = defineOperation({
  name: 'checking/mend',
  title: '按核查结果修改文稿',
  effect: 'write',
  by: writers,
  input: { text: ofText, version },
  body: keyList,
})

export const acceptOperation = defineOperation({
  name: 'checking/accept',
  title: '保留核查结果所指的写法',
  effect: 'write',
  by: writers,
  input: {
    record: ofRecord,
    finding,
    words: text({ label: '所指文字', maxLength: 200 }),
    reason: text({ label: '保留的理由', required: true, lines: 2, maxLength: 300 }),
  },
})

export const withdrawOperation = defineOperation({
  name: 'checking/withdraw',
  title: '撤销保留',
  effect: 'write',
  by: writers,
  input: { record: ofRecord, finding },
})

export const enterOperation = defineOperation({
  name: 'checking/enter',
  title: '按文中所述登记草稿',
  effect: 'write',
  by: writers,
  input: {
    text: ofText,
    version,
    claim: text({ label: '所述', required: true, maxLength: 40 }),
    type: text({ label: '台账', required: true, maxLength: 60 }),
  },
})

export const checkingOperations = [mendOperation, acceptOperation, withdrawOperation, enterOperation]
