import { person } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, number, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { lawSuggestions } from '#law/suggestions.ts'
import { sessionForms } from './fields.ts'

/** One topic of the year's study plan; it is done when a session names it. */
export const studyPlanItem = defineRecordType({
  name: 'study-plan-item',
  title: '学法计划',
  basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
  fields: {
    title: text({
      label: '计划学习专题',
      required: true,
      group: '计划学什么',
      help: '末尾注明年份，如“监督法（2023年）”，学法活动凭名称找到它。',
    }),
    planned: words({
      label: '计划学习的法律法规',
      group: '计划学什么',
      help: '写全称，不加书名号；党内法规也写在这里。',
      suggestions: lawSuggestions,
    }),
    plannedForm: choice({ label: '计划学习形式', required: true, group: '怎样安排', choices: sessionForms }),
    plannedMonth: number({ label: '计划学习月份', unit: '月', required: true, min: 1, max: 12, group: '怎样安排' }),
    responsible: person({ label: '学法计划责任人', required: true, group: '怎样安排' }),
    issuedOn: date({
      label: '学法计划印发日期',
      required: true,
      group: '怎样安排',
      help: '属于哪一年的计划，由这个日期决定。',
    }),
  },
  list: ['title', 'planned', 'plannedForm', 'plannedMonth', 'responsible', 'issuedOn'],
  identity: ['title', 'issuedOn'],
  on: 'issuedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '监督法（2023年）',
    planned: '中华人民共和国各级人民代表大会常务委员会监督法',
    plannedForm: '理论学习中心组',
    plannedMonth: '3',
    responsible: '沈玉兰',
    issuedOn: '2023-01-16',
  },
})
