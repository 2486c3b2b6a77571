import { cite } from '#kernel/citation.ts'
import { choice, number, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { person } from './fields.ts'
import { keepers } from './keepers.ts'

/** A section of the organ as its 三定 provisions set it up. */
export const sectionRecord = defineRecordType({
  name: 'section',
  title: '科室',
  basis: cite('《中国共产党机构编制工作条例》', undefined, 'unverified'),
  fields: {
    name: text({ label: '科室名称', required: true, maxLength: 60, sounds: 'thing', help: '写全称，与三定规定一致。' }),
    shortName: text({ label: '简称', maxLength: 20, help: '列表和材料中使用，如“财经工委”。' }),
    kind: choice({
      label: '机构类别',
      required: true,
      choices: {
        office: '办事机构',
        working: '工作机构',
        special: '专门委员会',
        agency: '派出机构',
        institution: '所属事业单位',
      },
    }),
    functions: text({ label: '主要职责', lines: 6, help: '照三定规定抄录，一项一行。', group: '三定规定' }),
    posts: number({ label: '核定编制', unit: '名', max: 999, group: '三定规定' }),
    head: person({ label: '负责人' }),
    position: number({ label: '排列序号', max: 999, help: '名单按此从小到大排列。' }),
  },
  list: ['name', 'shortName', 'kind', 'posts', 'head'],
  identity: ['name'],
  workflow: {
    states: { draft: '拟设', active: '现行', abolished: '已撤销' },
    first: 'draft',
    open: ['draft'],
    counted: ['active'],
    transitions: [
      { act: 'establish', label: '启用', from: ['draft'], to: 'active', by: keepers, mustBeValid: true },
      {
        act: 'abolish',
        label: '撤销',
        from: ['active'],
        to: 'abolished',
        by: keepers,
        note: { label: '撤销依据', required: true },
      },
      {
        act: 'restore',
        label: '恢复',
        from: ['abolished'],
        to: 'active',
        by: keepers,
        mustBeValid: true,
        note: { label: '恢复依据', required: true },
      },
    ],
  },
  enteredBy: keepers,
  sample: {
    name: '财政经济工作委员会',
    shortName: '财经工委',
    kind: '工作机构',
    functions: '承担常委会听取和审议计划、预算、审计工作报告的具体工作。',
    posts: '5',
    position: '2',
  },
})
