import { claimActUncounted } from './rules/claim-act-uncounted.ts'
import { claimActUnnamed } from './rules/claim-act-unnamed.ts'
import { claimActUnrecorded } from './rules/claim-act-unrecorded.ts'
import { claimEffectUnmeasured } from './rules/claim-effect-unmeasured.ts'
import { claimEvidenceMisplaced } from './rules/claim-evidence-misplaced.ts'
import { claimEvidenceWeak } from './rules/claim-evidence-weak.ts'
import { claimFigureUnbound } from './rules/claim-figure-unbound.ts'
import { claimFirstOfKind } from './rules/claim-first-of-kind.ts'
import { claimParallelLimbs } from './rules/claim-parallel-limbs.ts'
import { claimRhetoricInARow } from './rules/claim-rhetoric-in-a-row.ts'
import { claimSelfGrade } from './rules/claim-self-grade.ts'
import { claimUniversalContradicted } from './rules/claim-universal-contradicted.ts'
import { claimUniversalUnproved } from './rules/claim-universal-unproved.ts'
import { claimZeroUnreported } from './rules/claim-zero-unreported.ts'
import { copyingForeignName } from './rules/copying-foreign-name.ts'
import { copyingHeadingEcho } from './rules/copying-heading-echo.ts'
import { copyingNoticeOutline } from './rules/copying-notice-outline.ts'
import { copyingOtherOrgan } from './rules/copying-other-organ.ts'
import { copyingOwnLastYear } from './rules/copying-own-last-year.ts'
import { copyingParagraphTwice } from './rules/copying-paragraph-twice.ts'
import { copyingSaidTwice } from './rules/copying-said-twice.ts'
import { copyingTemplate } from './rules/copying-template.ts'
import { formBlankParagraphs } from './rules/form-blank-paragraphs.ts'
import { formBodyLook } from './rules/form-body-look.ts'
import { formHeadingFaces } from './rules/form-heading-faces.ts'
import { formHeadingStyle } from './rules/form-heading-style.ts'
import { formMixedFaces } from './rules/form-mixed-faces.ts'
import { formPage } from './rules/form-page.ts'
import { formTitleLook } from './rules/form-title-look.ts'
import { formTypedIndent } from './rules/form-typed-indent.ts'
import { languageBrokenPattern } from './rules/language-broken-pattern.ts'
import { languageColloquial } from './rules/language-colloquial.ts'
import { languageCutSentence } from './rules/language-cut-sentence.ts'
import { languageDoubled } from './rules/language-doubled.ts'
import { languageLongSentence } from './rules/language-long-sentence.ts'
import { languageRepetition } from './rules/language-repetition.ts'
import { languageSubjectMissing } from './rules/language-subject-missing.ts'
import { languageWrongWord } from './rules/language-wrong-word.ts'
import { lawBareOrAmbiguous } from './rules/law-bare-or-ambiguous.ts'
import { lawDocumentNumber } from './rules/law-document-number.ts'
import { lawListedNonLaw } from './rules/law-listed-non-law.ts'
import { lawNameWrong } from './rules/law-name-wrong.ts'
import { lawNotInForce } from './rules/law-not-in-force.ts'
import { lawPlanPeriod } from './rules/law-plan-period.ts'
import { lawRequirementWithoutAct } from './rules/law-requirement-without-act.ts'
import { lawTitleMarks } from './rules/law-title-marks.ts'
import { numberAgainstLastYear } from './rules/number-against-last-year.ts'
import { numberAgainstLedger } from './rules/number-against-ledger.ts'
import { numberExactKnown } from './rules/number-exact-known.ts'
import { numberFrequencyShort } from './rules/number-frequency-short.ts'
import { numberOutOfRange } from './rules/number-out-of-range.ts'
import { numberPartsExceedWhole } from './rules/number-parts-exceed-whole.ts'
import { numberPercentPoint } from './rules/number-percent-point.ts'
import { numberRateWrong } from './rules/number-rate-wrong.ts'
import { numberRoundTwins } from './rules/number-round-twins.ts'
import { numberSumWrong } from './rules/number-sum-wrong.ts'
import { numberTwoValues } from './rules/number-two-values.ts'
import { numberUniversalContradicted } from './rules/number-universal-contradicted.ts'
import { numberWordAndItems } from './rules/number-word-and-items.ts'
import { organCoreTopicMissing } from './rules/organ-core-topic-missing.ts'
import { organForeignDuty } from './rules/organ-foreign-duty.ts'
import { organHolderNotInTerm } from './rules/organ-holder-not-in-term.ts'
import { organJointAuthor } from './rules/organ-joint-author.ts'
import { organLeadershipChain } from './rules/organ-leadership-chain.ts'
import { organPartyBody } from './rules/organ-party-body.ts'
import { organPowerAboveLevel } from './rules/organ-power-above-level.ts'
import { organProgrammeOfOthers } from './rules/organ-programme-of-others.ts'
import { organRegionalFormula } from './rules/organ-regional-formula.ts'
import { organRelationReversed } from './rules/organ-relation-reversed.ts'
import { organThirdPerson } from './rules/organ-third-person.ts'
import { placeholderAsterisk } from './rules/placeholder-asterisk.ts'
import { placeholderCensored } from './rules/placeholder-censored.ts'
import { placeholderCross } from './rules/placeholder-cross.ts'
import { placeholderEditingNote } from './rules/placeholder-editing-note.ts'
import { placeholderFilingTag } from './rules/placeholder-filing-tag.ts'
import { placeholderInjected } from './rules/placeholder-injected.ts'
import { placeholderLeader } from './rules/placeholder-leader.ts'
import { placeholderNumberMissing } from './rules/placeholder-number-missing.ts'
import { placeholderSiteMarker } from './rules/placeholder-site-marker.ts'
import { placeholderSiteName } from './rules/placeholder-site-name.ts'
import { placeholderSubstitution } from './rules/placeholder-substitution.ts'
import { placeholderSynonymSwap } from './rules/placeholder-synonym-swap.ts'
import { placeholderUnderscore } from './rules/placeholder-underscore.ts'
import { problemDeniesResult } from './rules/problem-denies-result.ts'
import { problemFindingUnmentioned } from './rules/problem-finding-unmentioned.ts'
import { problemMeasureUnasked } from './rules/problem-measure-unasked.ts'
import { problemMeasureVague } from './rules/problem-measure-vague.ts'
import { problemMood } from './rules/problem-mood.ts'
import { problemOneClass } from './rules/problem-one-class.ts'
import { problemRepeated } from './rules/problem-repeated.ts'
import { problemShifted } from './rules/problem-shifted.ts'
import { problemSourceMissing } from './rules/problem-source-missing.ts'
import { problemStock } from './rules/problem-stock.ts'
import { problemUnanswered } from './rules/problem-unanswered.ts'
import { punctuationDateMark } from './rules/punctuation-date-mark.ts'
import { punctuationHalfWidth } from './rules/punctuation-half-width.ts'
import { punctuationMarkMissing } from './rules/punctuation-mark-missing.ts'
import { punctuationPauseBetweenMarks } from './rules/punctuation-pause-between-marks.ts'
import { punctuationSpaces } from './rules/punctuation-spaces.ts'
import { punctuationUnclosed } from './rules/punctuation-unclosed.ts'
import { punctuationYearSpan } from './rules/punctuation-year-span.ts'
import { secrecyForeignName } from './rules/secrecy-foreign-name.ts'
import { secrecyMark } from './rules/secrecy-mark.ts'
import { secrecyPersonalData } from './rules/secrecy-personal-data.ts'
import { signatureIncomplete } from './rules/signature-incomplete.ts'
import { structureClosingMissing } from './rules/structure-closing-missing.ts'
import { structureDutyUnmentioned } from './rules/structure-duty-unmentioned.ts'
import { structureHeadingIsInstruction } from './rules/structure-heading-is-instruction.ts'
import { structureHeadingStopsMixed } from './rules/structure-heading-stops-mixed.ts'
import { structureLastYearUnanswered } from './rules/structure-last-year-unanswered.ts'
import { structureLeadStrays } from './rules/structure-lead-strays.ts'
import { structureLength } from './rules/structure-length.ts'
import { structureLevelSkipped } from './rules/structure-level-skipped.ts'
import { structureNumberGap } from './rules/structure-number-gap.ts'
import { structurePartMissing } from './rules/structure-part-missing.ts'
import { structureProblemShareLow } from './rules/structure-problem-share-low.ts'
import { structurePurposeMissing } from './rules/structure-purpose-missing.ts'
import { structureSeparatorsMixed } from './rules/structure-separators-mixed.ts'
import { structureTitleIncomplete } from './rules/structure-title-incomplete.ts'
import { termCampaign } from './rules/term-campaign.ts'
import { termDeadlineWord } from './rules/term-deadline-word.ts'
import { termDutyName } from './rules/term-duty-name.ts'
import { termFixedPhrase } from './rules/term-fixed-phrase.ts'
import { termFourPersonal } from './rules/term-four-personal.ts'
import { termGoalOfPeriod } from './rules/term-goal-of-period.ts'
import { termKnowledgeList } from './rules/term-knowledge-list.ts'
import { termLeaderName } from './rules/term-leader-name.ts'
import { termNearWord } from './rules/term-near-word.ts'
import { termObsolete } from './rules/term-obsolete.ts'
import { termOfOrgan } from './rules/term-of-organ.ts'
import { termPlenum } from './rules/term-plenum.ts'
import { termQuotesMissing } from './rules/term-quotes-missing.ts'
import { termShortForm } from './rules/term-short-form.ts'
import { termStudyGroup } from './rules/term-study-group.ts'
import { yearBasisOutdated } from './rules/year-basis-outdated.ts'
import { yearHeadingDiffers } from './rules/year-heading-differs.ts'
import { yearImpossibleDate } from './rules/year-impossible-date.ts'
import { yearNewestMeeting } from './rules/year-newest-meeting.ts'
import { yearOwnAdoption } from './rules/year-own-adoption.ts'
import { yearPlanNotNext } from './rules/year-plan-not-next.ts'
import { yearRelative } from './rules/year-relative.ts'
import { yearWordLost } from './rules/year-word-lost.ts'
import type { TextRule } from './text-rule.ts'

/** By family, in the order of the taxonomy. */
export const textRules: readonly TextRule[] = [
  placeholderSiteMarker,
  placeholderAsterisk,
  placeholderLeader,
  placeholderCross,
  placeholderUnderscore,
  placeholderNumberMissing,
  placeholderFilingTag,
  placeholderSiteName,
  placeholderSubstitution,
  placeholderInjected,
  placeholderCensored,
  placeholderEditingNote,
  placeholderSynonymSwap,
  structureTitleIncomplete,
  structureClosingMissing,
  structurePurposeMissing,
  structurePartMissing,
  structureDutyUnmentioned,
  structureLastYearUnanswered,
  structureNumberGap,
  structureLevelSkipped,
  structureHeadingIsInstruction,
  structureProblemShareLow,
  structureLength,
  structureSeparatorsMixed,
  structureHeadingStopsMixed,
  structureLeadStrays,
  numberTwoValues,
  numberPartsExceedWhole,
  numberSumWrong,
  numberRateWrong,
  numberFrequencyShort,
  numberWordAndItems,
  numberOutOfRange,
  numberUniversalContradicted,
  numberExactKnown,
  numberAgainstLedger,
  numberRoundTwins,
  numberAgainstLastYear,
  numberPercentPoint,
  claimActUnnamed,
  claimEffectUnmeasured,
  claimSelfGrade,
  claimParallelLimbs,
  claimActUncounted,
  claimUniversalUnproved,
  claimActUnrecorded,
  claimUniversalContradicted,
  claimFigureUnbound,
  claimEvidenceMisplaced,
  claimEvidenceWeak,
  claimZeroUnreported,
  claimFirstOfKind,
  claimRhetoricInARow,
  organForeignDuty,
  organPartyBody,
  organProgrammeOfOthers,
  organRegionalFormula,
  organLeadershipChain,
  organRelationReversed,
  organCoreTopicMissing,
  organPowerAboveLevel,
  organThirdPerson,
  organJointAuthor,
  organHolderNotInTerm,
  termDutyName,
  termLeaderName,
  termFixedPhrase,
  termFourPersonal,
  termKnowledgeList,
  termObsolete,
  termCampaign,
  termQuotesMissing,
  termNearWord,
  termShortForm,
  termPlenum,
  termGoalOfPeriod,
  termStudyGroup,
  termDeadlineWord,
  termOfOrgan,
  lawNameWrong,
  lawBareOrAmbiguous,
  lawNotInForce,
  lawDocumentNumber,
  lawListedNonLaw,
  lawRequirementWithoutAct,
  lawTitleMarks,
  lawPlanPeriod,
  yearHeadingDiffers,
  yearBasisOutdated,
  yearRelative,
  yearImpossibleDate,
  yearPlanNotNext,
  yearNewestMeeting,
  yearOwnAdoption,
  yearWordLost,
  problemUnanswered,
  problemMeasureVague,
  problemShifted,
  problemMeasureUnasked,
  problemStock,
  problemRepeated,
  problemDeniesResult,
  problemSourceMissing,
  problemOneClass,
  problemMood,
  problemFindingUnmentioned,
  copyingOtherOrgan,
  copyingOwnLastYear,
  copyingParagraphTwice,
  copyingSaidTwice,
  copyingHeadingEcho,
  copyingForeignName,
  copyingNoticeOutline,
  copyingTemplate,
  languageCutSentence,
  languageBrokenPattern,
  languageLongSentence,
  languageRepetition,
  languageDoubled,
  languageColloquial,
  languageWrongWord,
  languageSubjectMissing,
  punctuationMarkMissing,
  punctuationUnclosed,
  punctuationHalfWidth,
  punctuationPauseBetweenMarks,
  punctuationDateMark,
  punctuationYearSpan,
  punctuationSpaces,
  formTitleLook,
  formBodyLook,
  formHeadingFaces,
  formTypedIndent,
  formPage,
  formBlankParagraphs,
  formMixedFaces,
  formHeadingStyle,
  secrecyForeignName,
  secrecyPersonalData,
  secrecyMark,
  signatureIncomplete,
]
