import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const broken =
  /虽然[^。；\n]{2,60}，(?:与|同|和|对照)[^。；\n]{2,40}(?:相比|要求)，但也?|作为纳入|(?:将|把)[^，。]{2,20}(?:作为|成为)纳入|(?:培养|提升|提高|增强)法治思维(?:解决|处理|办理|分析)[^，。]{0,6}能力|(?:避免|防止|杜绝)[^，。]{0,8}(?:不再|不发生)|(?:原因|目的)是(?:因为|为了)|通过[^，。]{2,30}，使得?(?:我们?)?(?=[得到达])/gu

export const languageBrokenPattern: TextRule = {
  meta: {
    id: 'checking/language-broken-pattern',
    code: 'LNG-02',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '句式不通',
    cure: '改通顺。',
  },
  *check(text) {
    for (const hit of findIn(text, broken)) yield { start: hit.start, end: hit.end }
  },
}
