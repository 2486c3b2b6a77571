import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import {
  filingsAdvised,
  filingsAnnulled,
  filingsCorrected,
  filingsReceived,
  filingsReviewed,
} from './filing-measures.ts'
import { planItems, planItemsDone } from './plan-measures.ts'
import { supervisionItem } from './record.ts'
import {
  suggestionsAnswered,
  suggestionsHandedOver,
  suggestionsInTime,
  suggestionsRated,
  suggestionsSupervised,
} from './suggestion-measures.ts'

export type Item = FiledRecord<typeof supervisionItem>

const law = '《中华人民共和国各级人民代表大会常务委员会监督法》'

export const items = defineMeasure({
  id: 'supervision/items',
  title: '监督活动次数',
  unit: '次',
  definition: '本年度已归档的监督活动，一个议题一种方式计一次；总数等于各种方式之和。',
  basis: cite(law),
  over: supervisionItem,
  parts: ['kind', 'role'],
})

/** The four forms that statements add up in one breath. */
export const fieldActivities = defineMeasure({
  id: 'supervision/field-activities',
  title: '视察、调研、执法检查、专题询问次数',
  unit: '次',
  definition: '本年度已归档的视察、调研（含立法调研）、执法检查、专题询问，每项计一次；听取审议专项工作报告不计入。',
  basis: cite(law),
  over: supervisionItem,
  where: (item) => item.kind !== 'work-report',
  parts: ['kind'],
})

export const inquiredOrgans = defineMeasure({
  id: 'supervision/inquired-organs',
  title: '专题询问的部门数',
  unit: '个部门',
  definition: '本年度各次专题询问的监督对象，同一部门只计一次。',
  basis: cite(law, '第四十七条'),
  over: supervisionItem,
  where: (item) => item.kind === 'special-inquiry',
  value: (records) => new Set(records.flatMap((item) => item.targets ?? [])).size,
})

export const inquiryQuestions = defineMeasure({
  id: 'supervision/inquiry-questions',
  title: '专题询问现场提问数',
  unit: '个',
  definition: '本年度各次专题询问“现场询问”栏的数相加。',
  over: supervisionItem,
  where: (item) => item.kind === 'special-inquiry' && (item.questions ?? 0) > 0,
  value: (records) => records.reduce((total, item) => total + (item.questions ?? 0), 0),
})

export const deputiesInvited = defineMeasure({
  id: 'supervision/deputies-invited',
  title: '邀请代表参加监督活动人次',
  unit: '人次',
  definition: '本年度各项监督活动“邀请代表”栏的数相加。',
  basis: cite(law, '第七条'),
  over: supervisionItem,
  where: (item) => (item.deputies ?? 0) > 0,
  value: (records) => records.reduce((total, item) => total + (item.deputies ?? 0), 0),
})

export const suggestionsMade = defineMeasure({
  id: 'supervision/suggestions-made',
  title: '监督活动提出意见建议数',
  unit: '条',
  definition: '本年度各项监督活动“提出意见建议”栏的数相加；立法调研的修改意见另行计数，不计入。',
  over: supervisionItem,
  where: (item) => item.kind !== 'legislation-research' && (item.suggestions ?? 0) > 0,
  value: (records) => records.reduce((total, item) => total + (item.suggestions ?? 0), 0),
})

export const legislationSuggestions = defineMeasure({
  id: 'supervision/legislation-suggestions',
  title: '立法调研反馈修改意见数',
  unit: '条',
  definition: '本年度各次立法调研“提出意见建议”栏的数相加。',
  over: supervisionItem,
  where: (item) => item.kind === 'legislation-research' && (item.suggestions ?? 0) > 0,
  value: (records) => records.reduce((total, item) => total + (item.suggestions ?? 0), 0),
})

export const opinionsHandedOver = defineMeasure({
  id: 'supervision/opinions-handed-over',
  title: '交办审议意见件数',
  unit: '件',
  definition: '本年度开展的监督活动中，已填写审议意见文号和交办日期的，每项计一件。',
  basis: cite(law, '第十七条'),
  over: supervisionItem,
  where: hasOpinion,
})

export const opinionsAnswered = defineMeasure({
  id: 'supervision/opinions-answered',
  title: '收到办理情况报告件数',
  unit: '件',
  definition: '已交办的审议意见中，已填写收到办理情况报告日期的，每项计一件。',
  basis: cite(law, '第十七条'),
  over: supervisionItem,
  where: (item) => hasOpinion(item) && item.repliedOn !== null,
})

export const principalLed = defineMeasure({
  id: 'supervision/principal-led',
  title: '党组书记带队或主持监督次数',
  unit: '次',
  definition: '本年度监督活动中由时任党组书记带队或主持的，每项计一次。',
  over: supervisionItem,
  where: (item) => item.principal === 'lead',
})

export const principalAttended = defineMeasure({
  id: 'supervision/principal-attended',
  title: '党组书记参加监督次数',
  unit: '次',
  definition: '本年度监督活动中时任党组书记参加、但不带队也不主持的，每项计一次。',
  over: supervisionItem,
  where: (item) => item.principal === 'attend',
})

export const supervisionMeasures: readonly AnyMeasure[] = [
  planItems,
  planItemsDone,
  filingsReceived,
  filingsReviewed,
  filingsAdvised,
  filingsCorrected,
  filingsAnnulled,
  suggestionsHandedOver,
  suggestionsAnswered,
  suggestionsInTime,
  suggestionsSupervised,
  suggestionsRated,
  items,
  fieldActivities,
  inquiredOrgans,
  inquiryQuestions,
  deputiesInvited,
  suggestionsMade,
  legislationSuggestions,
  opinionsHandedOver,
  opinionsAnswered,
  principalLed,
  principalAttended,
]

function hasOpinion(item: Item): boolean {
  return item.opinionNumber !== null && item.opinionHandedOn !== null
}
