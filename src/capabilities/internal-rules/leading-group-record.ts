import { people, person, section } from '#capabilities/organs/index.ts'
import { date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { responsibility } from './basis-words.ts'

/** A leading group as one notice set it up or adjusted it; the next notice is the next record. */
export const leadingGroup = defineRecordType({
  name: 'leading-group',
  title: '领导小组',
  basis: responsibility,
  fields: {
    title: text({
      label: '领导小组名称',
      required: true,
      maxLength: 60,
      group: '什么小组',
      help: '写全称，如“普法依法治理工作领导小组”；每次调整登记一条，名称不变。',
    }),
    number: text({ label: '通知文号', maxLength: 60, group: '什么小组' }),
    issuedOn: date({ label: '通知日期', required: true, group: '什么小组' }),
    cause: text({
      label: '成立或调整的原因',
      required: true,
      maxLength: 100,
      group: '为什么',
      help: '如“办公室主任变动”“机构改革”“首次成立”。',
    }),
    changedOn: date({
      label: '人员变动日期',
      group: '为什么',
      help: '因人员变动调整的填写；到通知日期相隔几天，由程序计算。',
    }),
    head: person({ label: '组长', required: true, group: '怎样组成' }),
    deputies: people({ label: '副组长', group: '怎样组成' }),
    members: people({ label: '小组成员', required: true, group: '怎样组成', help: '组长、副组长不重复写。' }),
    section: section({ label: '日常工作科室', required: true, group: '怎样组成' }),
    staff: people({ label: '日常工作人员', group: '怎样组成' }),
  },
  list: ['title', 'issuedOn', 'number', 'cause', 'head', 'section'],
  identity: ['title', 'issuedOn'],
  on: 'issuedOn',
  workflow: filing(['office-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk'],
  sample: {
    title: '普法依法治理工作领导小组',
    number: '云人办发〔2023〕9号',
    issuedOn: '2023-06-14',
    cause: '办公室主任变动',
    changedOn: '2023-06-01',
    head: '周明远',
    deputies: '沈玉兰',
    members: '韩立诚、方怀瑾',
    section: '办公室',
    staff: '卢清扬',
  },
})
