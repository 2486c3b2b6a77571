import { cite } from '#kernel/citation.ts'
import { choice, date, text, yesNo } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { person, section } from './fields.ts'
import { keepers } from './keepers.ts'

/** Who held which post from when until when. A statement belongs to one of these and a year. */
export const postTermRecord = defineRecordType({
  name: 'post-term',
  title: '任职',
  basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第二条', 'second-hand'),
  fields: {
    title: text({ label: '职务名称', required: true, maxLength: 60, help: '如“党组书记”。同一职务前后写法一致。' }),
    person: person({ label: '任职人员', required: true }),
    section: section({ label: '所在科室' }),
    isFirstResponsible: yesNo({
      label: '是否第一责任人职务',
      required: true,
      help: '推进法治建设第一责任人一般为党组（党委）书记；其任职人员须每年述法。',
    }),
    applies: choice({
      label: '第一责任人规定的适用方式',
      choices: { direct: '直接适用', analogy: '参照执行', local: '按地方规定' },
      help: '第一责任人职务须选：规定直接列明的选“直接适用”，按参照条款的选“参照执行”。',
    }),
    from: date({ label: '任职日期', required: true }),
    until: date({ label: '免职日期', help: '仍在任的不填。免职当日由继任者计起的，填前一日。' }),
    note: text({ label: '任免依据', lines: 3, help: '如任免文件的文号。' }),
  },
  list: ['title', 'person', 'section', 'isFirstResponsible', 'from', 'until'],
  identity: ['title', 'person', 'from'],
  workflow: filing(keepers),
  enteredBy: keepers,
  sample: {
    title: '党组书记',
    person: '周明远',
    isFirstResponsible: '是',
    applies: '参照执行',
    from: '2021-11-20',
    note: '云委干〔2021〕86号',
  },
})
