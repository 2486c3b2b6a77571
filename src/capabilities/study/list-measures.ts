import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { lawKey } from './law-key.ts'
import { mustKnowList } from './must-know-list-record.ts'
import { studySession } from './record.ts'
import { studyPlanItem } from './study-plan-item-record.ts'

const listOpinion = cite('《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》', undefined, 'second-hand')
const studyOpinion = cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand')

export const mustKnowLists = defineMeasure({
  id: 'study/must-know-lists',
  title: '应知应会清单份数',
  unit: '份',
  definition: '本年度审定并归档的应知应会清单，每份计一次；以前年度审定、仍在使用的不计。',
  basis: listOpinion,
  over: mustKnowList,
})

export const mustKnowLaws = defineMeasure({
  id: 'study/must-know-laws',
  title: '应知应会清单列入的部数',
  unit: '部',
  definition: '本年度审定的应知应会清单列入的法律法规和党内法规，通用、专业合计，同一部只计一次。',
  basis: listOpinion,
  over: mustKnowList,
  where: (list) => lawsListed(list).length > 0,
  value: (lists) => new Set(lists.flatMap(lawsListed).map(lawKey)).size,
})

export const planItems = defineMeasure({
  id: 'study/plan-items',
  title: '年度学法计划项数',
  unit: '项',
  definition: '本年度印发的学法计划列入的专题，每个专题计一项；没有开展的也计。',
  basis: studyOpinion,
  over: studyPlanItem,
  parts: ['plannedForm'],
})

export const planItemsDone = defineMeasure({
  id: 'study/plan-items-done',
  title: '学法计划已完成项数',
  unit: '项',
  definition: '本年度已归档的学法活动所对应的计划专题，同一专题学习几次也只计一项；计划外的学习不计。',
  basis: studyOpinion,
  over: studySession,
  where: (session) => session.planItem !== null,
  value: (records) => new Set(records.map((session) => session.planItem)).size,
})

/** All that a list names, the common part first. */
export function lawsListed({ commonLaws, specialLaws }: FiledRecord<typeof mustKnowList>): readonly string[] {
  return [...(commonLaws ?? []), ...(specialLaws ?? [])]
}
