import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const doubled =
  /20\d\d年年度|(宣传|学习|教育|培训|检查|监督|执法|普法)(?!和|与|[\p{Script=Han}]?[有的队员人时等为是中后前机主])[\p{Script=Han}]{2}\1(?!日|周|月)|(?<![\p{Script=Han}])(的的|了了|和和)|(进一步|认真|切实|加强|落实|推进|工作|开展)\3|(?<=[\p{Script=Han}])(?:的的|了了|和和|在在)(?!士)/gu

export const languageDoubled: TextRule = {
  meta: {
    id: 'checking/language-doubled',
    code: 'LNG-05',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '词语重复',
    cure: '删去一个。',
  },
  *check(text) {
    for (const hit of findIn(text, doubled)) yield { start: hit.start, end: hit.end }
  },
}
