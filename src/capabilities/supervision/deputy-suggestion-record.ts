import { cite } from '#kernel/citation.ts'
import { choice, date, number, text, words, yesNo } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** One suggestion of deputies handed to the organs that answer it; the term runs from the day of handing over. */
export const deputySuggestion = defineRecordType({
  name: 'deputy-suggestion',
  title: '代表建议',
  basis: cite('《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》', '第五十一条'),
  fields: {
    title: text({ label: '建议题目', required: true, maxLength: 120, group: '什么建议', help: '不写“关于”“的建议”。' }),
    number: text({ label: '建议编号', required: true, maxLength: 40, group: '什么建议' }),
    deputyCount: number({
      label: '提出建议的代表',
      unit: '人',
      min: 1,
      required: true,
      group: '什么建议',
      help: '联名提出的，填联名人数。',
    }),
    handedOverOn: date({ label: '建议交办日期', required: true, group: '交给谁' }),
    handlers: words({ label: '承办单位', required: true, group: '交给谁', help: '主办在前，一个单位一项。' }),
    term: choice({
      label: '办理期限',
      required: true,
      group: '交给谁',
      help: '一般三个月；涉及面广、处理难度大的六个月，从交办之日起算。',
      choices: { three: '三个月', six: '六个月' },
    }),
    supervised: yesNo({ label: '是否重点督办', group: '交给谁', help: '由主任会议确定。' }),
    answeredOn: date({ label: '答复代表日期', group: '办得怎样', help: '分几次答复的，写最后一次。' }),
    satisfaction: choice({
      label: '代表反馈',
      group: '办得怎样',
      help: '没有收到反馈表的不填。',
      choices: { satisfied: '满意', 'mostly-satisfied': '基本满意', dissatisfied: '不满意' },
    }),
  },
  list: ['title', 'number', 'handedOverOn', 'handlers', 'term', 'answeredOn'],
  identity: ['number', 'handedOverOn'],
  on: 'handedOverOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '加强农村饮水工程运行维护',
    number: '2023-017',
    deputyCount: '3',
    handedOverOn: '2023-02-10',
    handlers: '市水务局、市财政局',
    term: '三个月',
    supervised: '是',
    answeredOn: '2023-04-26',
    satisfaction: '满意',
  },
})
