import { choice, date, number, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { partyGroupRules } from './basis-words.ts'

/** One matter of 三重一大, tied to the agenda item at which it was decided. */
export const decidedMatter = defineRecordType({
  name: 'decided-matter',
  title: '三重一大事项',
  basis: partyGroupRules,
  fields: {
    title: text({ label: '事项名称', required: true, maxLength: 80, group: '什么事项' }),
    kind: choice({
      label: '事项类别',
      required: true,
      group: '什么事项',
      choices: {
        decision: '重大事项决策',
        appointment: '重要干部任免',
        project: '重大项目安排',
        funds: '大额资金使用',
      },
    }),
    amount: number({ label: '涉及金额', unit: '元', group: '什么事项', help: '大额资金和项目填写，以元为单位。' }),
    legalReview: choice({
      label: '合法性审核',
      required: true,
      group: '怎样定的',
      help: '提请讨论以前听取法律顾问、公职律师意见；依规不需要的，在佐证材料中写明理由。',
      choices: { reviewed: '已审核', exempt: '依规无需', none: '未审核' },
    }),
    agendaItem: reference({
      label: '集体讨论的议题',
      to: 'agenda-item',
      group: '怎样定的',
      help: '选党组会议上研究它的议题；不以传阅、会签、个别征求意见代替会议。',
    }),
    decidedOn: date({
      label: '决定日期',
      from: 'agendaItem',
      required: true,
      group: '怎样定的',
      help: '就是研究日期，选定议题以后自动填入。',
    }),
  },
  list: ['title', 'kind', 'decidedOn', 'amount', 'agendaItem'],
  identity: ['title', 'decidedOn'],
  on: 'decidedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '人大代表履职信息平台升级',
    kind: '重大项目安排',
    amount: '486000',
    legalReview: '已审核',
    agendaItem: '人大代表履职信息平台升级方案',
    decidedOn: '2023-05-25',
  },
})
