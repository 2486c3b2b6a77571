import { cite } from '#kernel/citation.ts'
import { date, number, references, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'

/** A year opened: what was carried over from the years before, and what had run out. Made by `statement/open-year`. */
export const yearOpening = defineRecordType({
  name: 'year-opening',
  title: '年度开启',
  basis: cite('本产品规则：上年的问题和承诺在下年接着办'),
  fields: {
    title: text({ label: '开启的年度', required: true, maxLength: 20 }),
    firstDay: date({ label: '年度第一天', required: true }),
    problems: references({ label: '接续的问题', to: 'problem' }),
    measures: references({ label: '接续的整改措施', to: 'rectification-measure' }),
    duties: number({ label: '拟列入的职责', unit: '项' }),
    campaigns: number({ label: '列出的普法节点', unit: '项' }),
    expired: words({ label: '已到期的事项' }),
  },
  list: ['title', 'firstDay', 'problems', 'measures', 'duties'],
  identity: ['firstDay'],
  on: 'firstDay',
  workflow: {
    states: { opened: '已开启' },
    first: 'opened',
    open: [],
    counted: ['opened'],
    transitions: [],
  },
  enteredBy: ['office-clerk'],
  madeAt: { to: '/statements/year', label: '开启新年度' },
  sample: {
    title: '2024年度',
    firstDay: '2024-01-01',
    problems: '个人自学缺少检查',
    duties: '12',
    campaigns: '30',
    expired: '办公室主任（段守诚）',
  },
})
