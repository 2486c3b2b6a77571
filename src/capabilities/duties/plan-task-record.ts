import { person, section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import type { Workflow } from '#kernel/workflow.ts'

const clerks = ['office-clerk', 'section-clerk'] as const

const workflow: Workflow<'draft' | 'planned' | 'doing' | 'done' | 'dropped'> = {
  states: { draft: '草稿', planned: '已列入计划', doing: '办理中', done: '已完成', dropped: '不再办理' },
  first: 'draft',
  open: ['draft', 'planned', 'doing'],
  counted: ['planned', 'doing', 'done', 'dropped'],
  transitions: [
    { act: 'plan', label: '列入计划', from: ['draft'], to: 'planned', by: clerks, mustBeValid: true },
    { act: 'start', label: '开始办理', from: ['planned'], to: 'doing', by: clerks },
    { act: 'finish', label: '办结', from: ['draft', 'planned', 'doing'], to: 'done', by: clerks, mustBeValid: true },
    {
      act: 'reopen',
      label: '重新办理',
      from: ['done', 'dropped'],
      to: 'doing',
      by: ['office-clerk', 'secretary', 'member'],
      note: { label: '重新办理的理由', required: true },
    },
    {
      act: 'drop',
      label: '不再办理',
      from: ['planned', 'doing'],
      to: 'dropped',
      by: ['office-clerk', 'secretary', 'member'],
      note: { label: '不再办理的理由', required: true },
    },
  ],
}

/** One task of the year's plan; it belongs to the year in which it is due. */
export const planTask = defineRecordType({
  name: 'plan-task',
  title: '年度任务',
  basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第五条第一项', 'second-hand'),
  fields: {
    title: text({ label: '任务名称', required: true, maxLength: 60, group: '什么任务', help: '写做什么，不写意义。' }),
    source: choice({
      label: '任务来源',
      required: true,
      group: '什么任务',
      help: '报告里的承诺已经列为整改措施的，在整改台账里办，不重复列入。',
      choices: {
        duty: '职责清单',
        'work-points': '年度工作要点',
        promise: '报告中的承诺',
        superior: '上级文件',
        other: '其他',
      },
    }),
    duty: reference({ label: '对应的职责', to: 'duty', group: '什么任务' }),
    sourceNote: text({
      label: '任务出处',
      maxLength: 100,
      group: '什么任务',
      help: '如“2024年人大常委会工作要点第12项”。',
    }),
    section: section({ label: '承办科室', required: true, group: '谁、什么时候' }),
    owner: person({ label: '任务负责人', required: true, group: '谁、什么时候' }),
    dueOn: date({
      label: '任务时限',
      required: true,
      group: '谁、什么时候',
      help: '列入哪一年的计划，由这个日期决定。',
    }),
    doneOn: date({ label: '办结日期', group: '办得怎样' }),
    result: text({
      label: '任务结果',
      lines: 2,
      maxLength: 300,
      group: '办得怎样',
      help: '办结前填写：形成了什么，如“印发《机关普法责任清单》”。',
    }),
  },
  list: ['title', 'source', 'section', 'owner', 'dueOn', 'doneOn'],
  identity: ['title', 'dueOn'],
  on: 'dueOn',
  workflow,
  enteredBy: clerks,
  sample: {
    title: '修订机关普法责任清单',
    source: '职责清单',
    duty: '落实普法责任（2023年）',
    section: '办公室',
    owner: '韩立诚',
    dueOn: '2023-06-30',
  },
})
