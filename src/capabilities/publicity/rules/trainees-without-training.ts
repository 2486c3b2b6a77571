import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { publicityEvent } from '../publicity-event-record.ts'

export const traineesWithoutTraining: Rule<RuleItem<typeof publicityEvent>> = {
  meta: {
    id: 'publicity/trainees-without-training',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '登记了参训骨干，普法形式却不是骨干培训',
    cure: '是培训的，形式改为“骨干培训”；他们只是到场听讲的，参训骨干不填。',
  },
  *check(item) {
    if (item.form !== null && item.form !== 'training' && (item.trainees ?? []).length > 0) yield { at: 'trainees' }
  },
}
