import { cite } from '#kernel/citation.ts'
import { choice, date, reference, references, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import type { Workflow } from '#kernel/workflow.ts'

const clerks = ['office-clerk', 'section-clerk'] as const

/** The chain received → studied → acted shows in the references, so there is no state to be kept in step with it. */
const workflow: Workflow<'draft' | 'received'> = {
  states: { draft: '草稿', received: '已收文' },
  first: 'draft',
  open: ['draft', 'received'],
  counted: ['received'],
  transitions: [{ act: 'receive', label: '登记收文', from: ['draft'], to: 'received', by: clerks, mustBeValid: true }],
}

/** A document from above on the rule of law, where it was studied and what was done about it. */
export const incomingDocument = defineRecordType({
  name: 'incoming-document',
  title: '法治来文',
  basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第五条第一项', 'second-hand'),
  fields: {
    title: text({
      label: '来文标题',
      required: true,
      maxLength: 120,
      group: '收文',
      help: '写全称，不加书名号。涉密文件不得登记。',
    }),
    number: text({ label: '来文字号', maxLength: 60, group: '收文' }),
    issuer: text({ label: '来文机关', required: true, maxLength: 60, group: '收文' }),
    level: choice({
      label: '来文层级',
      required: true,
      group: '收文',
      choices: { central: '中央', provincial: '省级', city: '市级', county: '县级' },
    }),
    receivedOn: date({ label: '收文日期', required: true, group: '收文' }),
    subjects: words({
      label: '来文主题',
      group: '收文',
      suggestions: ['法治建设规划', '述法', '普法', '备案审查', '人大监督', '党内法规', '法治督察'],
    }),
    studiedAt: reference({
      label: '传达学习的场次',
      to: 'study-session',
      group: '传达和贯彻',
      help: '选学法活动里的那一次；日期取自那条记录。',
    }),
    tasks: references({ label: '列入的任务', to: 'plan-task', group: '传达和贯彻' }),
    directions: references({ label: '作出的部署督办', to: 'direction', group: '传达和贯彻' }),
  },
  list: ['title', 'issuer', 'receivedOn', 'studiedAt', 'tasks', 'directions'],
  identity: ['title', 'receivedOn'],
  on: 'receivedOn',
  workflow,
  enteredBy: clerks,
  sample: {
    title: '关于做好年度述法工作的通知',
    number: '云法办发〔2023〕9号',
    issuer: '云川市委全面依法治市委员会办公室',
    level: '县级',
    receivedOn: '2023-10-16',
    subjects: '述法',
  },
})
