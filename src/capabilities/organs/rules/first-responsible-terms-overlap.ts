import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { overlap } from '../period.ts'
import type { postTermRecord } from '../post-term-record.ts'

type Term = RuleItem<typeof postTermRecord>

export interface TermAmongOthers {
  readonly term: Term
  /** Confirmed terms of the organ, without this one. */
  readonly others: readonly Term[]
}

export const firstResponsibleTermsOverlap: Rule<TermAmongOthers> = {
  meta: {
    id: 'organs/first-responsible-terms-overlap',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第二条', 'second-hand'),
    since: '2016-11-30',
    strength: 'block',
    message: '同一第一责任人职务的任期重叠',
    cure: '先填写前任的免职日期；年度内换人的，前任与继任的日期前后相接。',
  },
  *check({ term, others }) {
    if (term.isFirstResponsible !== true) return
    const clash = others.find((other) => isSamePost(term, other) && overlap(term, other))
    if (clash === undefined) return
    yield {
      at: 'from',
      message: `与另一任“${clash.title}”（${clash.from} 至 ${clash.until ?? '今'}）的任期重叠`,
    }
  },
}

function isSamePost(one: Term, other: Term): boolean {
  return other.isFirstResponsible === true && one.title === other.title
}
