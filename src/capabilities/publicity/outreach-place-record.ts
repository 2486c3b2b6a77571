import { section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** A village or community that the organ is linked with: where its publicity must arrive. */
export const outreachPlace = defineRecordType({
  name: 'outreach-place',
  title: '联系的村和社区',
  basis: cite('《关于实行国家机关“谁执法谁普法”普法责任制的意见》', undefined, 'second-hand'),
  fields: {
    name: text({
      label: '村、社区名称',
      required: true,
      maxLength: 40,
      sounds: 'thing',
      help: '写人们常用的名称，如“石桥村”。',
    }),
    kind: choice({ label: '类别', required: true, choices: { village: '村', community: '社区' } }),
    town: text({ label: '所在乡镇、街道', maxLength: 40 }),
    section: section({ label: '对口联系科室' }),
    since: date({ label: '开始联系日期', required: true }),
    until: date({ label: '结束联系日期' }),
  },
  list: ['name', 'kind', 'town', 'section', 'since', 'until'],
  identity: ['name'],
  workflow: filing(['office-clerk', 'section-clerk']),
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: { name: '石桥村', kind: '村', town: '清溪镇', section: '农业和农村工作委员会', since: '2021-08-01' },
})
