import { section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import type { Workflow } from '#kernel/workflow.ts'

const clerks = ['office-clerk', 'section-clerk'] as const

const workflow: Workflow<'draft' | 'given' | 'settled'> = {
  states: { draft: '草稿', given: '已交办', settled: '已办结' },
  first: 'draft',
  open: ['draft', 'given'],
  counted: ['given', 'settled'],
  transitions: [
    { act: 'give', label: '交办', from: ['draft'], to: 'given', by: [...clerks, 'secretary'], mustBeValid: true },
    {
      act: 'progress',
      label: '报进展',
      from: ['given'],
      to: 'given',
      by: clerks,
      note: { label: '进展情况', required: true },
    },
    { act: 'settle', label: '办结', from: ['draft', 'given'], to: 'settled', by: clerks, mustBeValid: true },
    {
      act: 'reopen',
      label: '退回续办',
      from: ['settled'],
      to: 'given',
      by: ['secretary', 'office-clerk'],
      note: { label: '续办要求', required: true },
    },
  ],
}

/** One of the four things the first responsible person does in person: plan, ask about, coordinate, follow up. */
export const direction = defineRecordType({
  name: 'direction',
  title: '四个亲自',
  basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条', 'second-hand'),
  fields: {
    title: text({
      label: '部署督办事项',
      required: true,
      maxLength: 60,
      group: '什么事',
      help: '写事项本身，不写“关于”“亲自”，如“规范性文件备案审查衔接联动”。只记党组书记本人的。',
    }),
    kind: choice({
      label: '亲自的方式',
      required: true,
      group: '什么事',
      help: '一次只选一种；同一事项先部署、后督办的，各记一条。',
      choices: { deploy: '部署', inquire: '过问', coordinate: '协调', supervise: '督办' },
    }),
    givenOn: date({ label: '交办日期', from: 'agendaItem', required: true, group: '什么事' }),
    words: text({
      label: '交办要求',
      required: true,
      lines: 4,
      maxLength: 600,
      group: '什么事',
      help: '照纪要、批示摘录。',
    }),
    section: section({ label: '牵头科室', required: true, group: '交给谁' }),
    agendaItem: reference({ label: '所在的党组会议议题', to: 'agenda-item', group: '交给谁' }),
    supervisionItem: reference({ label: '所在的监督活动', to: 'supervision-item', group: '交给谁' }),
    problem: reference({ label: '督促整改的问题', to: 'problem', group: '交给谁' }),
    settledOn: date({ label: '落实日期', group: '落实得怎样' }),
    outcome: text({ label: '落实情况', lines: 3, maxLength: 400, group: '落实得怎样', help: '办结前填写。' }),
  },
  list: ['title', 'kind', 'givenOn', 'section', 'settledOn'],
  identity: ['title', 'kind', 'givenOn'],
  on: 'givenOn',
  workflow,
  evidence: { min: 1, before: 'given' },
  enteredBy: [...clerks, 'secretary'],
  sample: {
    title: '机关规章制度清理',
    kind: '部署',
    givenOn: '2023-03-06',
    words: '逐项清理机关制度，六月底前提出修订清单，先改请销假和外出报备两项。',
    section: '办公室',
  },
})
