import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import { supervisionPlanItem } from './plan-item-record.ts'
import { supervisionItem } from './record.ts'

const basis = cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第十二条')

export const planItems = defineMeasure({
  id: 'supervision/plan-items',
  title: '年度监督工作计划议题数',
  unit: '项',
  definition: '本年度通过的监督工作计划列入的议题，一个议题一种方式计一项；没有开展的也计。',
  basis,
  over: supervisionPlanItem,
  parts: ['kind'],
})

export const planItemsDone = defineMeasure({
  id: 'supervision/plan-items-done',
  title: '计划议题已开展项数',
  unit: '项',
  definition: '本年度已归档的监督活动所对应的计划议题，同一议题开展几次也只计一项；计划外的活动不计。',
  basis,
  over: supervisionItem,
  where: (item) => item.planItem !== null,
  value: (records) => new Set(records.map((item) => item.planItem)).size,
})
