import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { legalLeader } from './legal-leader-record.ts'
import { outreachPlace } from './outreach-place-record.ts'
import { publicityPlanItem } from './publicity-plan-item-record.ts'
import { standsIn } from './standing.ts'

export type PlanItem = FiledRecord<typeof publicityPlanItem>

export const planItems = defineMeasure({
  id: 'publicity/plan-items',
  title: '普法计划事项数',
  unit: '项',
  definition: '本年度已列入普法计划的事项，每项计一项；待选的、不列入的不计。',
  basis: cite('《关于实行国家机关“谁执法谁普法”普法责任制的意见》', undefined, 'second-hand'),
  over: publicityPlanItem,
})

export const linkedPlaces = defineMeasure({
  id: 'publicity/linked-places',
  title: '联系的村、社区个数',
  unit: '个',
  definition: '本年度内任何一天有联系关系的村和社区，每处计一个。',
  over: outreachPlace,
  where: (place, year) => standsIn(year, place),
  parts: ['kind'],
})

export const leaders = defineMeasure({
  id: 'publicity/leaders',
  title: '在册法治带头人、法律明白人人数',
  unit: '名',
  definition: '本年度内任何一天在册的法治带头人、法律明白人，每人计一名。',
  basis: cite('《乡村“法律明白人”培养工作规范（试行）》'),
  over: legalLeader,
  where: (one, year) => standsIn(year, one),
  parts: ['kind'],
})

export const certified = defineMeasure({
  id: 'publicity/certified',
  title: '持证的法治带头人、法律明白人人数',
  unit: '名',
  definition: '本年度在册人员中登记了证书编号的，每人计一名。',
  over: legalLeader,
  where: (one, year) => standsIn(year, one) && one.certificate !== null,
})

export const rosterMeasures: readonly AnyMeasure[] = [planItems, linkedPlaces, leaders, certified]
