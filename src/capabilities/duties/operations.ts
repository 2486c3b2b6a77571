import { choice, date, number } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'

/** Makes a year's list, as drafts, of a template or of the list of the year before. */
export const adoptOperation = defineOperation({
  name: 'duties/adopt',
  title: '拟订年度职责清单',
  effect: 'write',
  by: ['office-clerk'],
  input: {
    template: choice({
      label: '依据的样本',
      required: true,
      choices: {
        'last-year': '上年度清单',
        'people-congress': '人大机关党组职责清单（本产品草案）',
        'party-head': '党政主要负责人职责规定（党委主要负责人）',
      },
    }),
    appliesFrom: date({ label: '清单起始日期', required: true }),
  },
})

/** Makes a task, as a draft, of each duty of the year that has none. */
export const planOperation = defineOperation({
  name: 'duties/plan',
  title: '按清单列出年度任务',
  effect: 'write',
  by: ['office-clerk'],
  input: { year: number({ label: '计划年度', required: true, min: 2000, max: 2100 }) },
})

export const dutyOperations = [adoptOperation, planOperation]
