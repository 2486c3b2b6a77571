import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const spaced = /(?<=[\p{Script=Han}，。、；：])[ \u00a0]+(?=\d)|(?<=\d)[ \u00a0]+(?=[\p{Script=Han}%])/gu

export const punctuationSpaces: TextRule = {
  meta: {
    id: 'checking/punctuation-spaces',
    code: 'PUN-07',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'remind',
    message: '数字、文字之间不留空格',
    cure: '删去空格。',
  },
  *check(text) {
    for (const { index, 0: found } of text.document.text.matchAll(spaced)) {
      const range = { start: index, end: index + found.length }
      yield { ...range, fix: { ...range, text: '', description: '删去空格' } }
    }
  },
}
