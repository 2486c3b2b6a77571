import { numberAgainstLastYear } from './rules/number-against-last-year.ts'
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
import { structureClosingMissing } from './rules/structure-closing-missing.ts'
import { structureDutyUnmentioned } from './rules/structure-duty-unmentioned.ts'
import { structureHeadingIsInstruction } from './rules/structure-heading-is-instruction.ts'
import { structureHeadingStopsMixed } from './rules/structure-heading-stops-mixed.ts'
import { structureLastYearUnanswered } from './rules/structure-last-year-unanswered.ts'
import { structureLength } from './rules/structure-length.ts'
import { structureLevelSkipped } from './rules/structure-level-skipped.ts'
import { structureNumberGap } from './rules/structure-number-gap.ts'
import { structurePartMissing } from './rules/structure-part-missing.ts'
import { structureProblemShareLow } from './rules/structure-problem-share-low.ts'
import { structurePurposeMissing } from './rules/structure-purpose-missing.ts'
import { structureSeparatorsMixed } from './rules/structure-separators-mixed.ts'
import { structureTitleIncomplete } from './rules/structure-title-incomplete.ts'
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
  numberTwoValues,
  numberPartsExceedWhole,
  numberSumWrong,
  numberRateWrong,
  numberFrequencyShort,
  numberWordAndItems,
  numberOutOfRange,
  numberUniversalContradicted,
  numberRoundTwins,
  numberAgainstLastYear,
  numberPercentPoint,
]
