import type { Rule } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'

/** A date that repeats another record's, and where it stands. */
export interface RepeatedDate {
  readonly at: string
  readonly on: string
  /** The record whose date it is; its words in a message, its date 'YYYY-MM-DD'. */
  readonly of: { readonly words: string; readonly on: string }
}

/** The one repetition of a fact in this capability: a record belongs to the year of its own date. */
export const dateDiffers: Rule<RepeatedDate> = {
  meta: {
    id: 'decisions/date-differs',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'warn',
    message: '日期与会议日期不一致',
    cure: '核对会议纪要，改正日期，或者改选会议。',
  },
  *check({ at, on, of }) {
    if (on !== of.on) yield { at, message: `日期与${of.words}不一致，那里是 ${of.on}` }
  },
}
