import { cite } from '#kernel/citation.ts'
import { choice, date, number, reference, references, text, words, yesNo } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** A type with every kind of field, for the tests of the generic pages: the engine may not know a real one. */
export const exampleType = defineRecordType({
  name: 'study-session',
  title: '学法活动',
  basis: cite('《示例规定》'),
  fields: {
    title: text({ label: '学习主题', required: true, group: '学什么' }),
    heldOn: date({ label: '学习日期', required: true, group: '学什么' }),
    form: choice({
      label: '学习形式',
      required: true,
      group: '学什么',
      choices: { lecture: '专题讲座', oath: '宪法宣誓' },
    }),
    laws: words({ label: '学习的法律法规', group: '学什么' }),
    chair: reference({ label: '主持人', to: 'person', group: '谁参加' }),
    invited: references({ label: '应到人员', to: 'person', group: '谁参加' }),
    attended: references({ label: '实到人员', to: 'person', group: '谁参加' }),
    section: reference({ label: '承办科室', to: 'section', group: '谁参加' }),
    hours: number({ label: '学时', unit: '小时', max: 24, group: '留下什么' }),
    isOpen: yesNo({ label: '是否公开', group: '留下什么' }),
    minutes: text({ label: '学习纪要', lines: 8, maxLength: 20, group: '留下什么' }),
  },
  list: ['title', 'heldOn', 'form', 'chair'],
  identity: ['heldOn', 'form', 'title'],
  on: 'heldOn',
  workflow: filing(['office-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk'],
  sample: { title: '学习监督法' },
})
