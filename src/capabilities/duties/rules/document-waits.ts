import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { incomingDocument } from '../incoming-document-record.ts'

/** Days after which a document that was not passed on is told. A house value. */
export const documentWaitDays = 30

export const documentWaits: Rule<RuleItem<typeof incomingDocument>> = {
  meta: {
    id: 'duties/document-waits',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '收文超过30天，还没有传达学习的记录',
    cure: '已经传达的，选对应的学法活动；不需要传达的，写明列入的任务或者作出的部署。',
  },
  *check({ state, receivedOn, studiedAt, tasks, directions }, { today }) {
    if (state !== 'received' || receivedOn === null || studiedAt !== null) return
    if ((tasks ?? []).length + (directions ?? []).length > 0) return
    if (Date.parse(today) - Date.parse(receivedOn) > documentWaitDays * 86_400_000) yield { at: 'studiedAt' }
  },
}
