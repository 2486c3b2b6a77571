import type { AnyMeasure } from '#kernel/capability.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { agendaItem } from './agenda-item-record.ts'
import { counselOpinion, partyGroupRules, responsibility } from './basis-words.ts'
import { decidedMatter } from './decided-matter-record.ts'
import { partyGroupMeeting } from './meeting-record.ts'

export type AgendaItem = FiledRecord<typeof agendaItem>
export type Matter = FiledRecord<typeof decidedMatter>

const ruleOfLaw = '法治建设'

export function isOnLaw(item: AgendaItem): boolean {
  return item.topics.includes(ruleOfLaw)
}

export function isDedicated(item: AgendaItem): boolean {
  return isOnLaw(item) && item.dedicated === true
}

export const meetings = defineMeasure({
  id: 'decisions/meetings',
  title: '党组会议次数',
  unit: '次',
  definition: '本年度已归档的党组会议，每次计一次。',
  basis: partyGroupRules,
  over: partyGroupMeeting,
})

export const lawItems = defineMeasure({
  id: 'decisions/law-items',
  title: '研究法治建设的议题数',
  unit: '项',
  definition: `本年度党组会议已议定的议题中，类别列有“${ruleOfLaw}”的，每项计一项。`,
  basis: responsibility,
  over: agendaItem,
  where: isOnLaw,
})

/** 专题 is said of a meeting: two items of one meeting are one time. */
export const dedicatedTimes = defineMeasure({
  id: 'decisions/dedicated-times',
  title: '专题研究法治工作次数',
  unit: '次',
  definition: `本年度议程中单列专题、类别列有“${ruleOfLaw}”的议题所在的党组会议，同一次会议只计一次。`,
  basis: responsibility,
  over: agendaItem,
  where: isDedicated,
  value: (records) => new Set(records.map((item) => item.meeting)).size,
})

export const otherLawItems = defineMeasure({
  id: 'decisions/other-law-items',
  title: '其他涉及法治建设的议题数',
  unit: '项',
  definition: `本年度类别列有“${ruleOfLaw}”、不是单列专题的议题，每项计一项。`,
  basis: responsibility,
  over: agendaItem,
  where: (item) => isOnLaw(item) && !isDedicated(item),
})

export const items = defineMeasure({
  id: 'decisions/items',
  title: '党组会议议题数',
  unit: '项',
  definition: '本年度党组会议已议定的议题，含其后已落实的；草稿不计。',
  basis: partyGroupRules,
  over: agendaItem,
})

export const itemsCarriedOut = defineMeasure({
  id: 'decisions/items-carried-out',
  title: '已落实的党组会议议题数',
  unit: '项',
  definition: '本年度党组会议已议定的议题中，已确认落实的。',
  basis: partyGroupRules,
  over: agendaItem,
  where: (item) => item.state === 'carried-out',
})

export const itemsStudiedBefore = defineMeasure({
  id: 'decisions/items-studied-before',
  title: '会前学过法律的议题数',
  unit: '项',
  definition: '本年度党组会议议题中，登记了会前学法活动的；学法次数由学法台账另计。',
  basis: responsibility,
  over: agendaItem,
  where: (item) => item.studied !== null,
})

export const matters = defineMeasure({
  id: 'decisions/matters',
  title: '三重一大事项数',
  unit: '项',
  definition: '本年度已归档的三重一大事项，每项计一项。',
  basis: partyGroupRules,
  over: decidedMatter,
  parts: ['kind'],
})

export const mattersAtMeeting = defineMeasure({
  id: 'decisions/matters-at-meeting',
  title: '经党组会议讨论的三重一大事项数',
  unit: '项',
  definition: '本年度三重一大事项中，登记了党组会议议题的。',
  basis: partyGroupRules,
  over: decidedMatter,
  where: (matter) => matter.agendaItem !== null,
})

export const mattersReviewed = defineMeasure({
  id: 'decisions/matters-reviewed',
  title: '经合法性审核的三重一大事项数',
  unit: '项',
  definition: '本年度三重一大事项中，合法性审核一栏为“已审核”的；依规无需审核的不计入。',
  basis: counselOpinion,
  over: decidedMatter,
  where: (matter) => matter.legalReview === 'reviewed',
})

export const mattersToReview = defineMeasure({
  id: 'decisions/matters-to-review',
  title: '应当经合法性审核的三重一大事项数',
  unit: '项',
  definition: '本年度三重一大事项中，已审核的和未审核的；依规无需审核的不计入。',
  basis: counselOpinion,
  over: decidedMatter,
  where: (matter) => matter.legalReview !== 'exempt',
})

export const decisionMeasures: readonly AnyMeasure[] = [
  meetings,
  lawItems,
  dedicatedTimes,
  otherLawItems,
  items,
  itemsCarriedOut,
  itemsStudiedBefore,
  matters,
  mattersAtMeeting,
  mattersReviewed,
  mattersToReview,
]
