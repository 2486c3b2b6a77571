import { cite } from '#kernel/citation.ts'
import { date, number, text, yesNo } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { section } from './fields.ts'
import { keepers } from './keepers.ts'

/** One person of the organ. Only what the ledger needs: no identity number, no telephone, no sex. */
export const personRecord = defineRecordType({
  name: 'person',
  title: '人员',
  basis: cite('《中华人民共和国公务员法》', undefined, 'second-hand'),
  fields: {
    name: text({ label: '姓名', required: true, maxLength: 30, sounds: 'person' }),
    section: section({ label: '所在科室', help: '单位领导不属于科室的，可以不填。' }),
    post: text({ label: '现任职务', required: true, maxLength: 60, help: '如“财政经济工作委员会主任”。' }),
    rank: text({ label: '职级', maxLength: 30, help: '如“一级主任科员”。' }),
    partyMember: yesNo({ label: '中共党员' }),
    servingSince: date({ label: '到任日期', help: '到本单位工作的日期。' }),
    servingUntil: date({ label: '离任日期', help: '仍在本单位工作的不填。' }),
    position: number({ label: '排列序号', max: 9999, help: '名单按此从小到大排列。' }),
  },
  list: ['name', 'section', 'post', 'rank', 'partyMember', 'servingSince'],
  identity: ['name'],
  workflow: {
    states: { draft: '待核', serving: '在职', left: '已离任' },
    first: 'draft',
    open: ['draft'],
    counted: ['serving', 'left'],
    transitions: [
      { act: 'register', label: '核定在职', from: ['draft'], to: 'serving', by: keepers, mustBeValid: true },
      {
        act: 'leave',
        label: '办理离任',
        from: ['serving'],
        to: 'left',
        by: keepers,
        note: { label: '去向和依据', required: true },
      },
      {
        act: 'return',
        label: '恢复在职',
        from: ['left'],
        to: 'serving',
        by: keepers,
        mustBeValid: true,
        note: { label: '恢复依据', required: true },
      },
    ],
  },
  enteredBy: keepers,
  sample: {
    name: '周明远',
    post: '党组书记、常委会主任',
    rank: '县处级正职',
    partyMember: '是',
    servingSince: '2021-11-20',
    position: '1',
  },
})
