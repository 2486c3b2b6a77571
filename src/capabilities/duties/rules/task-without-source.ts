import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { planTask } from '../plan-task-record.ts'

export const taskWithoutSource: Rule<RuleItem<typeof planTask>> = {
  meta: {
    id: 'duties/task-without-source',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '没有写明任务从哪里来',
    cure: '来自职责清单的选对应的职责；来自其他文件的写明出处。',
  },
  *check({ source, duty, sourceNote }) {
    if (source === 'duty' && duty === null) yield { at: 'source' }
    if (source !== null && source !== 'duty' && isBlank(sourceNote)) yield { at: 'source' }
  },
}
