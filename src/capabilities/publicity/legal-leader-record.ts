import { cite } from '#kernel/citation.ts'
import { choice, date, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { outreachPlace } from './outreach-place-record.ts'

/** One name of the roster. The days of training follow from the events that name it. */
export const legalLeader = defineRecordType({
  name: 'legal-leader',
  title: '法治带头人和法律明白人',
  basis: cite('《乡村“法律明白人”培养工作规范（试行）》'),
  fields: {
    name: text({ label: '骨干姓名', required: true, maxLength: 20, sounds: 'person' }),
    kind: choice({
      label: '骨干类别',
      required: true,
      choices: { leader: '法治带头人', literate: '法律明白人' },
    }),
    place: reference({
      label: '所在村、社区',
      to: outreachPlace.name,
      help: '机关自己的法治带头人不填。',
    }),
    certificate: text({ label: '证书编号', maxLength: 40 }),
    since: date({ label: '入册日期', required: true }),
    until: date({ label: '退出日期', help: '退出的填写，往年的名册不变。' }),
  },
  list: ['name', 'kind', 'place', 'certificate', 'since', 'until'],
  identity: ['name', 'kind'],
  workflow: filing(['office-clerk', 'section-clerk']),
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    name: '葛满仓',
    kind: '法治带头人',
    place: '石桥村',
    certificate: '云司明白〔2023〕001',
    since: '2023-03-20',
  },
})
