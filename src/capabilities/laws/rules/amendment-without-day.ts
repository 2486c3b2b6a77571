import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { readAmendment } from '../amended-words.ts'
import type { lawEntry } from '../law-entry-record.ts'

export const amendmentWithoutDay: Rule<RuleItem<typeof lawEntry>> = {
  meta: {
    id: 'laws/amendment-without-day',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '修改没有写明日期',
    cure: '每次修改写成“2024-11-08修正”的样子，日期在前。',
  },
  *check({ amendedOn }) {
    const wrong = (amendedOn ?? []).filter((written) => readAmendment(written) === undefined)
    if (wrong.length > 0) yield { at: 'amendedOn', message: `修改没有写明日期：${wrong.join('、')}` }
  },
}
