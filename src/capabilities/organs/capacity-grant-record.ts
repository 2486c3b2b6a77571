import { capacityLabels } from '#kernel/capacity.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { person } from './fields.ts'

/** In which capacity a person may act in the system, from when until when. Everyone else is 普通干部. */
export const capacityGrantRecord = defineRecordType({
  name: 'capacity-grant',
  title: '授权',
  basis: cite('GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', '8.1.5', 'second-hand'),
  fields: {
    title: text({ label: '授权事由', required: true, maxLength: 100, help: '如“任秘书科科长，经办述法工作”。' }),
    person: person({ label: '被授权人', required: true }),
    capacity: choice({ label: '身份', required: true, choices: capacityLabels }),
    from: date({ label: '起始日期', required: true }),
    until: date({ label: '终止日期', help: '长期有效的不填；当日仍有效。' }),
  },
  list: ['title', 'person', 'capacity', 'from', 'until'],
  identity: ['person', 'capacity', 'from'],
  workflow: {
    states: { draft: '待授权', granted: '已授权', revoked: '已收回' },
    first: 'draft',
    open: ['draft'],
    counted: ['granted'],
    transitions: [
      { act: 'grant', label: '授权', from: ['draft'], to: 'granted', by: ['security-admin'], mustBeValid: true },
      {
        act: 'revoke',
        label: '收回',
        from: ['granted'],
        to: 'revoked',
        by: ['security-admin'],
        note: { label: '收回事由', required: true },
      },
    ],
  },
  enteredBy: ['security-admin'],
  sample: {
    title: '任秘书科科长，经办述法工作',
    person: '林晚晴',
    capacity: '办公室经办人',
    from: '2023-06-01',
  },
})
