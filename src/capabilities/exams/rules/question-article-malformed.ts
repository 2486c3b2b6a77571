import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { isArticle } from '../bank/article-words.ts'
import type { question } from '../bank/question-record.ts'

export const questionArticleMalformed: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-article-malformed',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '条款的写法不对',
    cure: '写“第三十八条”“第五十一条第一款”，不写页码和“38条”；几条的用顿号分开。',
  },
  *check(item) {
    if (!isBlank(item.article) && !isArticle(item.article ?? '')) yield { at: 'article' }
  },
}
