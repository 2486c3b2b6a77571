import { choice, date, number, reference, text, words, yesNo } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import type { Workflow } from '#kernel/workflow.ts'
import { partyGroupRules } from './basis-words.ts'

const clerks = ['office-clerk', 'section-clerk'] as const

const workflow: Workflow<'draft' | 'filed' | 'carried-out'> = {
  states: { draft: '草稿', filed: '已议定', 'carried-out': '已落实' },
  first: 'draft',
  open: ['draft', 'filed'],
  counted: ['filed', 'carried-out'],
  transitions: [
    { act: 'file', label: '归档', from: ['draft'], to: 'filed', by: clerks, mustBeValid: true },
    {
      act: 'carry-out',
      label: '确认落实',
      from: ['draft', 'filed'],
      to: 'carried-out',
      by: clerks,
      mustBeValid: true,
    },
    {
      act: 'reopen',
      label: '退回续办',
      from: ['carried-out'],
      to: 'filed',
      by: ['office-clerk', 'secretary', 'member'],
      note: { label: '续办理由', required: true },
    },
  ],
}

/** One item on the agenda of a meeting of the Party group, with what was decided and what became of it. */
export const agendaItem = defineRecordType({
  name: 'agenda-item',
  title: '党组会议议题',
  basis: partyGroupRules,
  fields: {
    title: text({
      label: '议题名称',
      required: true,
      maxLength: 80,
      group: '什么议题',
      help: '写研究的事项，如“2023年度法治建设工作要点”，不写“关于”“研究”。',
    }),
    meeting: reference({ label: '所在的党组会议', to: 'party-group-meeting', required: true, group: '什么议题' }),
    discussedOn: date({
      label: '研究日期',
      from: 'meeting',
      required: true,
      group: '什么议题',
      help: '就是会议日期，选定会议以后自动填入；写错了会有提示。',
    }),
    position: number({ label: '议程序号', min: 1, max: 99, group: '什么议题' }),
    topics: words({
      label: '议题类别',
      required: true,
      group: '什么议题',
      help: '述法材料按类别归集，写法前后一致；研究法治工作的写“法治建设”。',
      suggestions: ['法治建设', '人事', '纪律', '监督工作', '机关制度', '项目', '资金', '党的建设', '机关管理'],
    }),
    dedicated: yesNo({
      label: '专题研究',
      group: '什么议题',
      help: '在议程中单列、只研究这一件事的选“是”；在别的议题里带到的选“否”。',
    }),
    studied: reference({
      label: '会前学法',
      to: 'study-session',
      group: '什么议题',
      help: '研究以前学过有关法律的，选那一次学法活动；没有的不选。',
    }),
    decision: text({ label: '议定意见', required: true, lines: 4, maxLength: 600, group: '怎样定的' }),
    vote: choice({
      label: '表决方式',
      group: '怎样定的',
      choices: { spoken: '口头', hands: '举手', ballot: '无记名投票', open: '记名投票' },
    }),
    outcome: text({
      label: '议定事项落实情况',
      lines: 3,
      maxLength: 400,
      group: '落实得怎样',
      help: '确认落实前填写。',
    }),
  },
  list: ['title', 'discussedOn', 'meeting', 'topics', 'dedicated'],
  identity: ['title', 'discussedOn'],
  on: 'discussedOn',
  workflow,
  enteredBy: clerks,
  sample: {
    title: '2023年度法治建设工作要点',
    meeting: '2023年第3次党组会议',
    discussedOn: '2023-03-24',
    position: '2',
    topics: '法治建设',
    dedicated: '是',
    decision: '原则同意，由办公室按会议意见修改后印发。',
    vote: '口头',
  },
})
