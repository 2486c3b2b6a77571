import { defineCapability } from '#kernel/capability.ts'
import { checkTerm } from './check-term-record.ts'
import { importedStatement } from './imported-statement-record.ts'
import { checkingOperations } from './operations.ts'

export { checkText } from './check-text.ts'
export type { Claim, ClaimKind } from './claims/claim.ts'
export type { Agreement, AgreementClass } from './compare/agreement.ts'
export { type Comparison, compareInSteps, compareTexts } from './compare/compare-texts.ts'
export type { ComparedPair, Relation } from './compare/compared-pairs.ts'
export type { ComparedText } from './compare/compared-text.ts'
export { organOfText } from './compare/organ-of-text.ts'
export type { PassageMatch, Place } from './compare/read-matches.ts'
export { overlapsOf, type TextOverlap } from './compare/text-overlap.ts'
export { findingNotes } from './finding-notes.ts'
export { importedStatement } from './imported-statement-record.ts'
export { checkingMessages } from './messages.ts'
export { type NoticeOfYear, noticeFromText, noticeOf } from './notice-of-year.ts'
export { organKinds } from './organ-kinds-data.ts'
export { type OrganProfile, organProfileOf } from './organ-profile.ts'
export { type OrganTerm, organTermsOf } from './organ-terms.ts'
export type { TextFinding, TextRule } from './text-rule.ts'
export { textRules } from './text-rules.ts'
export { type BesideText, type TextUnderCheck, underCheck } from './text-under-check.ts'

/** 核对文稿：查错、对照台账、修改留痕 */
export const checking = defineCapability({
  name: 'checking',
  title: '核对文稿',
  recordTypes: [importedStatement, checkTerm],
  operations: checkingOperations,
  acts: { 'checking/export': '导出核对的文稿' },
})
