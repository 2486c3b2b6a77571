import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { internalRule } from './internal-rule-record.ts'
import { leadingGroup } from './leading-group-record.ts'
import { internalRuleMeasures } from './measures.ts'
import { internalRulePassages } from './passages.ts'
import { responsibilityLetter } from './responsibility-letter-record.ts'
import { ruleCheck } from './rule-check-record.ts'
import { adjustedInFuture } from './rules/adjusted-in-future.ts'
import { changedAfterIssued } from './rules/changed-after-issued.ts'
import { checkedInFuture } from './rules/checked-in-future.ts'
import { groupInFuture } from './rules/group-in-future.ts'
import { issuedInFuture } from './rules/issued-in-future.ts'
import { nothingChanged } from './rules/nothing-changed.ts'
import { oldTextMissing } from './rules/old-text-missing.ts'
import { oldTextTwice } from './rules/old-text-twice.ts'
import { reviewDue } from './rules/review-due.ts'
import { signedInFuture } from './rules/signed-in-future.ts'
import { textMissing } from './rules/text-missing.ts'
import { structureChange } from './structure-change-record.ts'

export { examples as internalRuleExamples } from './examples.ts'
export { internalRule, leadingGroup, responsibilityLetter, ruleCheck, structureChange }

/** 制度：机关制度的制修废和执行检查、领导小组、责任书、三定调整 */
export const internalRules = defineCapability({
  name: 'internal-rules',
  title: '制度',
  recordTypes: [internalRule, ruleCheck, leadingGroup, responsibilityLetter, structureChange],
  rules: [
    rulesOn(internalRule, [issuedInFuture, textMissing, oldTextMissing, oldTextTwice, reviewDue]),
    rulesOn(ruleCheck, [checkedInFuture]),
    rulesOn(leadingGroup, [groupInFuture, changedAfterIssued]),
    rulesOn(responsibilityLetter, [signedInFuture]),
    rulesOn(structureChange, [adjustedInFuture, nothingChanged]),
  ],
  measures: internalRuleMeasures,
  passages: internalRulePassages,
})
