import { section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, number, reference, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import type { Workflow } from '#kernel/workflow.ts'

const workflow: Workflow<'draft' | 'issued'> = {
  states: { draft: '拟列入', issued: '执行中' },
  first: 'draft',
  open: ['draft'],
  counted: ['issued'],
  transitions: [
    {
      act: 'issue',
      label: '印发',
      from: ['draft'],
      to: 'issued',
      by: ['office-clerk', 'secretary'],
      mustBeValid: true,
    },
  ],
}

/** One item of a year's duty list; the list of a year is its items, and next year's items name those they continue. */
export const duty = defineRecordType({
  name: 'duty',
  title: '职责清单',
  basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条、第五条', 'second-hand'),
  fields: {
    title: text({
      label: '职责名称',
      required: true,
      maxLength: 60,
      group: '什么职责',
      help: '末尾注明年份，如“落实普法责任（2023年）”，任务和导入表凭名称找到它。',
    }),
    position: number({ label: '清单序号', required: true, min: 1, max: 99, group: '什么职责' }),
    appliesFrom: date({
      label: '适用起始日期',
      required: true,
      group: '什么职责',
      help: '属于哪一年的清单，由这个日期决定，一般填1月1日。',
    }),
    text: text({ label: '职责内容', required: true, lines: 3, maxLength: 400, group: '什么职责' }),
    basis: text({ label: '职责依据', required: true, maxLength: 200, group: '从哪里来' }),
    origin: choice({
      label: '职责来源',
      required: true,
      group: '从哪里来',
      choices: { national: '中央规定', provincial: '省级规定', superior: '上级职责清单', house: '本单位拟定' },
    }),
    continues: reference({
      label: '延续上年的职责',
      to: 'duty',
      group: '从哪里来',
      help: '新增的不填。是否沿用、修改、新增，由系统对照两年的清单得出。',
    }),
    measures: words({
      label: '计数指标',
      group: '怎样证明',
      help: '写指标名称，每月的记录数由台账得出；没有合适指标的不填，以对应的年度任务证明。',
      suggestions: [
        '学法活动次数',
        '法律知识考试次数',
        '普法活动次数',
        '四个亲自次数',
        '研究法治建设的议题数',
        '三重一大事项数',
        '制度执行检查次数',
        '监督活动次数',
        '查摆问题个数',
      ],
    }),
    evidenceKinds: words({
      label: '佐证种类',
      required: true,
      group: '怎样证明',
      suggestions: ['会议纪要', '学习记录', '签到表', '文件', '批示', '报告', '承诺书', '合同'],
    }),
    cadence: choice({
      label: '履职频次',
      required: true,
      group: '怎样证明',
      choices: {
        monthly: '每月',
        quarterly: '每季度',
        'half-yearly': '每半年',
        yearly: '每年',
        'per-event': '逢事必做',
      },
    }),
    section: section({ label: '责任科室', required: true, group: '怎样证明' }),
  },
  list: ['title', 'position', 'cadence', 'section', 'measures', 'origin'],
  identity: ['title', 'appliesFrom'],
  on: 'appliesFrom',
  workflow,
  enteredBy: ['office-clerk'],
  sample: {
    title: '研究部署法治工作（2023年）',
    position: '2',
    appliesFrom: '2023-01-01',
    text: '定期听取法治工作情况汇报，把法治工作列入年度工作要点，研究解决重大问题。',
    basis: '《党政主要负责人履行推进法治建设第一责任人职责规定》第五条第一项',
    origin: '中央规定',
    measures: '四个亲自次数',
    evidenceKinds: '会议纪要、文件',
    cadence: '每半年',
    section: '办公室',
  },
})
