import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const advert =
  /(?:足球|篮球)?(?:即时比分|比分(?:网|直播|[:：])|体育投注|百家乐|时时彩|娱乐城|真人视讯|真人荷官|棋牌平台|博彩(?:公司|网站?|平台|app)|注册送|开云体育|云开体育|bet365|kaiyun|老虎机)/giu

export const placeholderInjected: TextRule = {
  meta: {
    id: 'checking/placeholder-injected',
    code: 'PLH-10',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '混入了与正文无关的广告文字',
    cure: '删去。',
  },
  *check(text) {
    for (const hit of findIn(text, advert)) yield { start: hit.start, end: hit.end }
  },
}
