import { cite } from '#kernel/citation.ts'
import type { FieldValue } from '#kernel/field.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule } from '#kernel/rule.ts'

/** A task or a direction as it shall be. */
export interface Closing {
  readonly isClosed: boolean
  /** Field of the outcome. */
  readonly at: string
  readonly outcome: FieldValue
  readonly on: FieldValue
}

export const closedWithoutOutcome: Rule<Closing> = {
  meta: {
    id: 'duties/closed-without-outcome',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '没有写明结果，不能办结',
    cure: '补填结果和日期后再办结。',
  },
  *check({ isClosed, at, outcome, on }) {
    if (!isClosed) return
    if (typeof outcome !== 'string' || isBlank(outcome)) yield { at }
    else if (on === null) yield { at, message: '没有填写办结的日期，不能办结' }
  },
}
