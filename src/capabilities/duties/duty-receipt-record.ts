import { person, section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { date } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** A section has received the year's duty list. */
export const dutyReceipt = defineRecordType({
  name: 'duty-receipt',
  title: '职责清单签收',
  basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'second-hand'),
  fields: {
    section: section({ label: '签收科室', required: true }),
    signedOn: date({ label: '签收日期', required: true }),
    signer: person({ label: '签收人', required: true }),
  },
  list: ['section', 'signedOn', 'signer'],
  identity: ['section', 'signedOn'],
  on: 'signedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: { section: '财政经济工作委员会', signedOn: '2023-02-20', signer: '石秉坤' },
})
