import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const formula = /习近平|思想|指导|纲要|规定|条例|法律法规|第一责任人/u

export const copyingSaidTwice: TextRule = {
  meta: {
    id: 'checking/copying-said-twice',
    code: 'DUP-04',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '这句话前面说过',
    cure: '留一处。',
  },
  *check(text) {
    const seen = new Map<string, number>()
    for (const { index, 0: clause } of text.folded.text.matchAll(/[^，。；：、\n]{9,}/gu)) {
      const bare = clause.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．是]/u, '')
      const range = text.folded.rangeOf(index, index + clause.length)
      const isName = text.title.includes(bare) || formula.test(bare)
      const times = seen.get(bare) ?? 0
      if (times === 1 && !isName) yield range
      seen.set(bare, times + 1)
    }
    const places: number[] = []
    for (const hit of findIn(text, /摆在(?:工作全局的|更加)?(?:重要|突出|首要)位置/gu)) {
      if (places.length > 0) yield { start: hit.start, end: hit.end, message: '意思前面说过' }
      places.push(hit.start)
    }
  },
}
