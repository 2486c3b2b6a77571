import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const gap = /(?<=[\p{Script=Han}])(?:[_＿](?![_＿])|[▁□■�]+)(?=[\p{Script=Han}])(?!总书记|法治思想|新时代)/gu

export const placeholderCensored: TextRule = {
  meta: {
    id: 'checking/placeholder-censored',
    code: 'PLH-11',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '词语中间少了字',
    cure: '补上缺字。',
  },
  *check(text) {
    for (const hit of findIn(text, gap)) yield { start: hit.start, end: hit.end }
  },
}
