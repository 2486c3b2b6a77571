import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const cut =
  /(?:贯彻落实|贯彻|落实|学习|执行|围绕|按照)(?:及|和|与|以及)(?=中央|上级|省|市|县|区|国家|有关|相关)|(?<=[\p{Script=Han}])(?:以及|(?<![涉普顾危提波触])及|(?<![参赋给授])与|(?<![温缓饱柔随平祥总])和)(?=[。；，：])|(?:同时|此外|另外)，(?=[。；])|(?:按照|根据|围绕|针对|(?<=[，。；])通过)(?=[。；])/gu

export const languageCutSentence: TextRule = {
  meta: {
    id: 'checking/language-cut-sentence',
    code: 'LNG-01',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '句子不完整',
    cure: '补全句子。',
  },
  *check(text) {
    for (const hit of findIn(text, cut)) yield { start: hit.start, end: hit.end }
  },
}
