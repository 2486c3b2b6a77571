import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const blank =
  /[_＿]{2,}|(?<=[\p{Script=Han}“（])[.．]{4,}|…{3,}|[（〔【][）〕】]|(?<=[共达为于第])_(?=[\p{Script=Han}，。])/gu

export const placeholderUnderscore: TextRule = {
  meta: {
    id: 'checking/placeholder-underscore',
    code: 'PLH-05',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '有未填的空白',
    cure: '填写内容，或删去。',
  },
  *check(text) {
    for (const hit of findIn(text, blank)) yield { start: hit.start, end: hit.end }
  },
}
