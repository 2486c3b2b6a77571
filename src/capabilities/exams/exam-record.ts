import { cite } from '#kernel/citation.ts'
import { choice, date, number, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { lawSuggestions } from '#law/suggestions.ts'

/** One examination in law, on paper or elsewhere: who had to sit it, who did, who passed. */
export const exam = defineRecordType({
  name: 'exam',
  title: '法律知识考试',
  basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
  fields: {
    title: text({ label: '考试名称', required: true, group: '考什么' }),
    heldOn: date({ label: '考试日期', required: true, group: '考什么', help: '分几天考的，写最后一天。' }),
    kind: choice({
      label: '考试类别',
      required: true,
      group: '考什么',
      choices: {
        annual: '年度考试',
        quarterly: '季度考试',
        topical: '专题考试',
        'pre-appointment': '任前考试',
        enforcement: '执法资格考试',
      },
    }),
    subjects: words({
      label: '考试涉及的法律法规',
      group: '考什么',
      help: '写全称，不加书名号。',
      suggestions: lawSuggestions,
    }),
    book: choice({ label: '答卷方式', group: '考什么', choices: { closed: '闭卷', open: '开卷' } }),
    audience: choice({
      label: '参加范围',
      group: '考得怎样',
      choices: { everyone: '全体工作人员', part: '部分人员' },
      help: '只考一个科室、一类岗位的，选“部分人员”，材料里就不写“全员”。',
    }),
    eligible: number({
      label: '应考人数',
      unit: '人',
      group: '考得怎样',
      help: '按应考名单的人数填写；没有名单的不填，材料里就不写“全员”。',
    }),
    sat: number({
      label: '实考人数',
      unit: '人',
      required: true,
      group: '考得怎样',
      help: '补考的计入，一人计一次。',
    }),
    passed: number({ label: '合格人数', unit: '人', group: '考得怎样', help: '补考合格的计入。' }),
    mean: text({ label: '平均分', maxLength: 6, group: '考得怎样', help: '最多一位小数，如 87.6；不用来排名。' }),
  },
  list: ['title', 'heldOn', 'kind', 'eligible', 'sat', 'passed'],
  identity: ['heldOn', 'kind', 'title'],
  on: 'heldOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  pages: [{ to: '/exams/keep/$id', label: '线上考试' }],
  sample: {
    title: '第一季度法律知识考试',
    heldOn: '2023-03-28',
    kind: '季度考试',
    subjects: '中华人民共和国各级人民代表大会常务委员会监督法',
    book: '闭卷',
    audience: '全体工作人员',
    eligible: '40',
    sat: '40',
    passed: '39',
    mean: '87.6',
  },
})
