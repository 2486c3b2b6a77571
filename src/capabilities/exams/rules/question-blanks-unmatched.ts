import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { readKey } from '../bank/answer-key.ts'
import type { question } from '../bank/question-record.ts'
import { countBlanks } from '../bank/stem-blanks.ts'

export const questionBlanksUnmatched: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-blanks-unmatched',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '填空的处数与答案的个数不一致',
    cure: '题干每空写四道下划线，各空的答案用分号隔开。',
  },
  *check(item) {
    if (item.kind !== 'fill-in' || isBlank(item.stem) || isBlank(item.answer)) return
    const key = readKey(item.kind, item.answer ?? '')
    if (key?.kind === 'blanks' && key.accepted.length !== countBlanks(item.stem ?? '')) yield { at: 'answer' }
  },
}
