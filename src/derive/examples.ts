import { cite } from '#kernel/citation.ts'
import { choice, date, number, reference, references, text, words, yesNo } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** A type with every kind of field, for the tests of derivations and of the engine. */
export const gathering = defineRecordType({
  name: 'gathering',
  title: '会议',
  basis: cite('《会议制度》'),
  fields: {
    subject: text({ label: '主题', required: true, maxLength: 20 }),
    heldOn: date({ label: '日期', required: true }),
    form: choice({ label: '形式', required: true, choices: { plenary: '全体会议', small: '碰头会' } }),
    attendance: number({ label: '人数', unit: '人', max: 500 }),
    isOpen: yesNo({ label: '是否公开' }),
    topics: words({ label: '议题' }),
    chair: reference({ label: '主持人', to: 'colleague', required: true }),
    present: references({ label: '出席人员', to: 'colleague' }),
    minutes: text({ label: '纪要', lines: 8 }),
  },
  list: ['subject', 'heldOn', 'form', 'chair'],
  identity: ['heldOn', 'subject'],
  on: 'heldOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {},
})
