import { cite } from '#kernel/citation.ts'
import { choice, date, number, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** What this year's statement is asked to be. The skeleton of the draft follows it. */
export const statementNotice = defineRecordType({
  name: 'statement-notice',
  title: '述法通知',
  basis: cite(
    '《关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见》',
    undefined,
    'second-hand',
  ),
  fields: {
    title: text({ label: '通知名称', required: true, maxLength: 100, group: '谁要求' }),
    issuer: text({ label: '发文单位', required: true, maxLength: 60, group: '谁要求' }),
    number: text({ label: '文号', maxLength: 40, group: '谁要求' }),
    receivedOn: date({ label: '收文日期', required: true, group: '谁要求' }),
    forYear: number({ label: '述法年度', required: true, min: 2000, max: 2100, group: '要求什么' }),
    dueOn: date({ label: '报送期限', group: '要求什么' }),
    form: choice({
      label: '述法形式',
      group: '要求什么',
      choices: { written: '书面述法', meeting: '会议述法', special: '专题述法' },
    }),
    outline: words({
      label: '提纲',
      group: '要求什么',
      help: '通知规定了一级标题的，按顺序逐条填写；没有规定的不填，按本单位的结构起草。',
    }),
    maxCharacters: number({ label: '字数上限', unit: '字', min: 500, max: 50_000, group: '要求什么' }),
    problemShare: number({ label: '问题部分占比不低于', unit: '%', min: 1, max: 80, group: '要求什么' }),
    requiredItems: words({ label: '必写事项', group: '要求什么', help: '如“上年度问题整改情况”“典型案例”。' }),
  },
  list: ['title', 'issuer', 'receivedOn', 'forYear', 'dueOn', 'form'],
  identity: ['forYear', 'title'],
  on: 'receivedOn',
  workflow: filing(['office-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk'],
  sample: {
    title: '关于做好2023年度述法工作的通知',
    issuer: '中共云川市委全面依法治市委员会办公室',
    receivedOn: '2023-12-08',
    forYear: '2023',
    dueOn: '2024-01-20',
    form: '书面述法',
    maxCharacters: '3500',
    requiredItems: '上年度问题整改情况',
  },
})
