import { daysBetween } from '#derive/days-between.ts'
import type { AnyMeasure } from '#kernel/capability.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { establishment, responsibility, stationedGroup } from './basis-words.ts'

import { internalRule } from './internal-rule-record.ts'
import { leadingGroup } from './leading-group-record.ts'
import { responsibilityLetter } from './responsibility-letter-record.ts'
import { ruleCheck } from './rule-check-record.ts'
import { structureChange } from './structure-change-record.ts'

export type InternalRule = FiledRecord<typeof internalRule>
export type RuleCheck = FiledRecord<typeof ruleCheck>
export type LeadingGroup = FiledRecord<typeof leadingGroup>

export const rules = defineMeasure({
  id: 'internal-rules/rules',
  title: '制定、修订、废止的机关制度件数',
  unit: '项',
  definition: '本年度印发并已归档的机关制度，制定、修订、废止各计一项；同一制度一年改两次计两项。',
  basis: responsibility,
  over: internalRule,
  parts: ['action'],
})

export const rulesForProblems = defineMeasure({
  id: 'internal-rules/rules-for-problems',
  title: '针对问题制定、修订的制度件数',
  unit: '项',
  definition: '本年度印发的机关制度中，登记了所针对的问题的。',
  basis: responsibility,
  over: internalRule,
  where: (rule) => rule.problem !== null,
})

export const checks = defineMeasure({
  id: 'internal-rules/checks',
  title: '制度执行检查次数',
  unit: '次',
  definition: '本年度已归档的制度执行检查，每次计一次，按检查单位分列。',
  basis: stationedGroup,
  over: ruleCheck,
  parts: ['by'],
})

export const problemsFromChecks = defineMeasure({
  id: 'internal-rules/problems-from-checks',
  title: '制度执行检查立项的问题数',
  unit: '个',
  definition: '本年度制度执行检查查出并在问题台账立项的问题，同一问题只计一个。',
  basis: stationedGroup,
  over: ruleCheck,
  where: (check) => (check.problems ?? []).length > 0,
  value: (records) => new Set(records.flatMap((check) => check.problems ?? [])).size,
})

export const groupChanges = defineMeasure({
  id: 'internal-rules/group-changes',
  title: '领导小组成立和调整次数',
  unit: '次',
  definition: '本年度印发通知成立或者调整领导小组的次数。',
  basis: responsibility,
  over: leadingGroup,
})

/** 及时 in days. */
export const daysToAdjust = defineMeasure({
  id: 'internal-rules/days-to-adjust',
  title: '领导小组调整相隔的天数',
  unit: '天',
  definition: '本年度领导小组的各次调整中，人员变动日期到通知日期相隔最长的天数；不因人员变动的调整不计。',
  basis: responsibility,
  over: leadingGroup,
  where: isDue,
  value: (records) =>
    Math.max(0, ...records.map(({ changedOn, issuedOn }) => daysBetween(changedOn ?? issuedOn, issuedOn))),
})

export const groupStaff = defineMeasure({
  id: 'internal-rules/group-staff',
  title: '领导小组日常工作人员人数',
  unit: '名',
  definition: '本年度成立、调整领导小组的通知中明确的日常工作人员，同一人只计一次。',
  basis: responsibility,
  over: leadingGroup,
  where: (group) => (group.staff ?? []).length > 0,
  value: (records) => new Set(records.flatMap((group) => group.staff ?? [])).size,
})

export const letters = defineMeasure({
  id: 'internal-rules/letters',
  title: '责任书份数',
  unit: '份',
  definition: '本年度签订的责任书，签订的每人计一份。',
  basis: responsibility,
  over: responsibilityLetter,
  value: (records) => records.reduce((total, letter) => total + letter.signatories.length, 0),
})

export const structureChanges = defineMeasure({
  id: 'internal-rules/structure-changes',
  title: '三定调整事项数',
  unit: '项',
  definition: '本年度已归档的科室、职责、编制调整，每件计一项。',
  basis: establishment,
  over: structureChange,
})

export const internalRuleMeasures: readonly AnyMeasure[] = [
  rules,
  rulesForProblems,
  checks,
  problemsFromChecks,
  groupChanges,
  daysToAdjust,
  groupStaff,
  letters,
  structureChanges,
]

/** A change of persons lies before the notice that answers it. */
export function isDue({ changedOn, issuedOn }: LeadingGroup): boolean {
  return changedOn !== null && changedOn <= issuedOn
}
