import type { Capacity } from '#kernel/capacity.ts'
import { cite } from '#kernel/citation.ts'
import { date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { person } from './fields.ts'

/** Everybody who has something to pass on, and the administrator who appoints for who cannot. Whose it is, a check tells. */
const appointers: readonly Capacity[] = [
  'secretary',
  'member',
  'office-clerk',
  'section-clerk',
  'discipline',
  'security-admin',
]

/** A colleague acts in somebody's stead from the one day to the other, both included. */
export const standInRecord = defineRecordType({
  name: 'stand-in',
  title: '代理',
  basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.4.2', 'second-hand'),
  fields: {
    title: text({ label: '代理事由', required: true, maxLength: 60, help: '如“外出学习”“年休假”。' }),
    principal: person({ label: '被代理人', required: true, help: '由本人委托，或者由安全管理员代为委托。' }),
    deputy: person({
      label: '代理人',
      required: true,
      help: '只代理本人自己的身份；管理员的身份、替别人代理的身份都不转给代理人。',
    }),
    from: date({ label: '代理开始日', required: true }),
    until: date({ label: '代理结束日', required: true, help: '当日仍有效，第二天自动停止；提前回来的，收回即可。' }),
  },
  list: ['title', 'principal', 'deputy', 'from', 'until'],
  identity: ['principal', 'deputy', 'from'],
  workflow: {
    states: { draft: '待委托', appointed: '已委托', revoked: '已收回' },
    first: 'draft',
    open: ['draft'],
    counted: ['appointed'],
    transitions: [
      { act: 'appoint', label: '委托', from: ['draft'], to: 'appointed', by: appointers, mustBeValid: true },
      { act: 'recall', label: '收回', from: ['appointed'], to: 'revoked', by: appointers, mustBeValid: true },
    ],
  },
  enteredBy: appointers,
  sample: { title: '外出学习', principal: '林晚晴', deputy: '卢清扬', from: '2024-03-04', until: '2024-03-15' },
})
