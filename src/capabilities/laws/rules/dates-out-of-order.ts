import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { readAmendment } from '../amended-words.ts'
import type { lawEntry } from '../law-entry-record.ts'

export const datesOutOfOrder: Rule<RuleItem<typeof lawEntry>> = {
  meta: {
    id: 'laws/dates-out-of-order',
    basis: cite('《中华人民共和国立法法》', '第六十二条', 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '日期先后不对：先通过，再施行，然后才有修改和废止',
    cure: '请对照原文改正日期；规划的起始年不晚于终止年。',
  },
  *check({ adoptedOn, inForceOn, amendedOn, repealedOn, periodFrom, periodUntil }) {
    if (isLater(adoptedOn, inForceOn)) yield { at: 'inForceOn' }
    const first = inForceOn ?? adoptedOn
    if ((amendedOn ?? []).some((written) => isLater(first, readAmendment(written)?.on ?? null)))
      yield { at: 'amendedOn' }
    if (isLater(first, repealedOn)) yield { at: 'repealedOn' }
    if (periodFrom !== null && periodUntil !== null && periodFrom > periodUntil) yield { at: 'periodUntil' }
  },
}

function isLater(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one > other
}
