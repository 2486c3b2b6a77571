import { questionArticleMalformed } from '../rules/question-article-malformed.ts'
import { questionBlanksUnmatched } from '../rules/question-blanks-unmatched.ts'
import { questionKeyNoOption } from '../rules/question-key-no-option.ts'
import { questionKeyUnreadable } from '../rules/question-key-unreadable.ts'
import { questionOneKey } from '../rules/question-one-key.ts'
import { questionOptionsIncomplete } from '../rules/question-options-incomplete.ts'
import { questionOptionsRepeated } from '../rules/question-options-repeated.ts'
import { questionOptionsUnwanted } from '../rules/question-options-unwanted.ts'
import { questionSeveralKeys } from '../rules/question-several-keys.ts'
import { questionUnverified } from '../rules/question-unverified.ts'

/** What must hold of one question by itself: asked when it is put into use, and of every question an import proposes. */
export const questionRules = [
  questionOptionsIncomplete,
  questionOptionsRepeated,
  questionOptionsUnwanted,
  questionKeyUnreadable,
  questionKeyNoOption,
  questionOneKey,
  questionSeveralKeys,
  questionBlanksUnmatched,
  questionArticleMalformed,
  questionUnverified,
] as const
