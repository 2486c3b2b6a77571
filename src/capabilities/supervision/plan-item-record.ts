import { section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, number, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { kindChoices, sourceChoices } from './fields.ts'

/** One topic of the year's supervision plan; it is done when an activity names it. */
export const supervisionPlanItem = defineRecordType({
  name: 'supervision-plan-item',
  title: '监督工作计划',
  basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第十二条'),
  fields: {
    title: text({
      label: '计划议题',
      required: true,
      group: '计划什么',
      help: '末尾注明年份，如“国有自然资源资产管理（2023年）”，监督活动凭名称找到它。',
    }),
    kind: choice({ label: '计划方式', required: true, group: '计划什么', choices: kindChoices }),
    source: choice({ label: '列入计划的来由', required: true, group: '计划什么', choices: sourceChoices }),
    section: section({ label: '牵头工作机构', required: true, group: '谁、什么时候' }),
    plannedMonth: number({ label: '计划月份', unit: '月', required: true, min: 1, max: 12, group: '谁、什么时候' }),
    adoptedOn: date({
      label: '计划通过日期',
      required: true,
      group: '谁、什么时候',
      help: '通过计划的会议日期；属于哪一年的计划，由这个日期决定。',
    }),
    pending: text({
      label: '没有开展的原因',
      maxLength: 100,
      group: '谁、什么时候',
      help: '年内没有开展的填写，如“推迟到下年第一季度”；述法时据实说明。',
    }),
  },
  list: ['title', 'kind', 'section', 'plannedMonth', 'adoptedOn', 'pending'],
  identity: ['title', 'adoptedOn'],
  on: 'adoptedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '国有自然资源资产管理（2023年）',
    kind: '调研',
    source: '工作机构调查研究中发现的问题',
    section: '财政经济工作委员会',
    plannedMonth: '3',
    adoptedOn: '2023-01-18',
  },
})
