import { people } from '#capabilities/organs/index.ts'
import { date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { responsibility } from './basis-words.ts'

/** Letters of responsibility signed on one day, one by each who signs. */
export const responsibilityLetter = defineRecordType({
  name: 'responsibility-letter',
  title: '责任书',
  basis: responsibility,
  fields: {
    title: text({
      label: '责任书名称',
      required: true,
      maxLength: 60,
      help: '写年份，如“2023年度机关法治建设责任书”。',
    }),
    signedOn: date({ label: '签订日期', required: true }),
    signatories: people({
      label: '签订责任书的人员',
      required: true,
      help: '各科室由谁签订就写谁，一人一份；科室从人员台账取得。',
    }),
    duties: text({ label: '责任书要点', lines: 4, maxLength: 600 }),
  },
  list: ['title', 'signedOn', 'signatories'],
  identity: ['title', 'signedOn'],
  on: 'signedOn',
  workflow: filing(['office-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk'],
  sample: {
    title: '2023年度机关法治建设责任书',
    signedOn: '2023-03-01',
    signatories: '石秉坤、方怀瑾',
    duties: '学法、普法、依法办理监督事项、文稿法律条文核对。',
  },
})
