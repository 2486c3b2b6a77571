import { cite } from '#kernel/citation.ts'
import { choice, date, reference, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'

export const statement = defineRecordType({
  name: 'statement',
  title: '述法报告',
  basis: cite(
    '《关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见》',
    undefined,
    'second-hand',
  ),
  fields: {
    title: text({ label: '标题', required: true, maxLength: 80 }),
    postTerm: reference({ label: '述法人任职', to: 'post-term', required: true }),
    periodFrom: date({ label: '述法期间起', required: true }),
    periodUntil: date({ label: '述法期间止', required: true, help: '年中变动的，写到离任之日。' }),
    form: choice({
      label: '述法形式',
      required: true,
      choices: { written: '书面述法', meeting: '会议述法', special: '专题述法' },
    }),
    givenOn: date({ label: '成文日期', help: '定稿前填写，印在署名之下。' }),
  },
  list: ['title', 'postTerm', 'periodFrom', 'periodUntil', 'form', 'givenOn'],
  identity: ['postTerm', 'periodUntil', 'form'],
  on: 'periodUntil',
  workflow: {
    states: { draft: '起草中', sealed: '已定稿' },
    first: 'draft',
    open: ['draft'],
    final: ['sealed'],
    counted: ['sealed'],
    transitions: [],
  },
  enteredBy: ['office-clerk', 'secretary'],
  madeAt: { to: '/statements', label: '按台账起草' },
  sample: {
    title: '2023年度述法报告',
    postTerm: '党组书记（周明远）',
    periodFrom: '2023-01-01',
    periodUntil: '2023-12-31',
    form: '书面述法',
    givenOn: '2024-01-15',
  },
})
