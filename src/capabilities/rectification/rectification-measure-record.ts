import { person } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { date, number, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import type { Workflow } from '#kernel/workflow.ts'

const workflow: Workflow<'draft' | 'todo' | 'doing' | 'review' | 'closed'> = {
  states: { draft: '草稿', todo: '未启动', doing: '办理中', review: '待验收', closed: '已销号' },
  first: 'draft',
  open: ['draft', 'todo', 'doing', 'review'],
  counted: ['todo', 'doing', 'review', 'closed'],
  transitions: [
    {
      act: 'plan',
      label: '列入台账',
      from: ['draft'],
      to: 'todo',
      by: ['office-clerk', 'section-clerk'],
      mustBeValid: true,
    },
    { act: 'start', label: '启动', from: ['todo'], to: 'doing', by: ['office-clerk', 'section-clerk'] },
    {
      act: 'progress',
      label: '报进度',
      from: ['doing'],
      to: 'doing',
      by: ['office-clerk', 'section-clerk'],
      note: { label: '进展情况', required: true },
    },
    {
      act: 'propose',
      label: '提请验收',
      from: ['doing'],
      to: 'review',
      by: ['office-clerk', 'section-clerk'],
      mustBeValid: true,
      note: { label: '完成情况', required: true },
    },
    {
      act: 'return',
      label: '退回',
      from: ['review'],
      to: 'doing',
      by: ['secretary', 'member', 'office-clerk'],
      note: { label: '退回理由', required: true },
    },
    {
      act: 'accept',
      label: '验收销号',
      from: ['review'],
      to: 'closed',
      by: ['secretary', 'member', 'office-clerk'],
      mustBeValid: true,
      note: { label: '验收意见', required: true },
      notByDoerOf: 'propose',
    },
    {
      act: 'reopen',
      label: '重新办理',
      from: ['closed'],
      to: 'doing',
      by: ['secretary', 'member', 'discipline', 'office-clerk'],
      note: { label: '重新办理的理由', required: true },
    },
  ],
}

/** What is promised against a problem: an action with its product, owner and date. */
export const rectificationMeasure = defineRecordType({
  name: 'rectification-measure',
  title: '整改措施',
  basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
  fields: {
    title: text({
      label: '措施名称',
      required: true,
      maxLength: 60,
      group: '做什么',
      help: '一句话，作为述法材料的小标题，如“把自学纳入季度检查”。',
    }),
    problem: reference({ label: '针对的问题', to: 'problem', required: true, group: '做什么' }),
    plannedOn: date({
      label: '制定日期',
      required: true,
      group: '做什么',
      help: '写入哪一年的述法材料，由这个日期决定。',
    }),
    action: text({
      label: '具体做法',
      required: true,
      lines: 3,
      maxLength: 400,
      group: '做什么',
      help: '写动作；数字目标填到下面的“目标值”栏。',
    }),
    product: text({
      label: '成果',
      required: true,
      maxLength: 100,
      group: '做什么',
      help: '如“《机关自学检查办法》”。',
    }),
    target: text({
      label: '目标',
      maxLength: 100,
      group: '做到什么程度',
      help: '数字前面的话，如“全年检查自学笔记不少于”；没有数字目标的，写完整的一句话。',
    }),
    targetValue: number({ label: '目标值', group: '做到什么程度' }),
    targetUnit: text({ label: '目标单位', maxLength: 20, group: '做到什么程度' }),
    owner: person({ label: '责任人', required: true, group: '谁、什么时候' }),
    dueOn: date({ label: '完成时限', required: true, group: '谁、什么时候' }),
    postponedTo: date({
      label: '延期至',
      group: '谁、什么时候',
      help: '到期没有完成的，在这里写新的时限，不改原来的完成时限；述法时两个日期都写出来。',
    }),
    doneOn: date({ label: '完成日期', group: '谁、什么时候', help: '提请验收前填写。' }),
  },
  list: ['title', 'problem', 'owner', 'dueOn', 'product', 'doneOn'],
  identity: ['title', 'plannedOn'],
  on: 'plannedOn',
  workflow,
  evidence: { min: 1, before: 'review' },
  enteredBy: ['office-clerk', 'section-clerk', 'member'],
  sample: {
    title: '把自学纳入季度检查',
    problem: '个人自学缺少检查',
    plannedOn: '2023-12-20',
    action: '按季度检查自学笔记，检查情况在机关例会上通报',
    product: '季度检查记录',
    target: '全年检查不少于',
    targetValue: '4',
    targetUnit: '次',
    owner: '韩立诚',
    dueOn: '2024-12-20',
  },
})
