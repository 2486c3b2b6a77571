import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

export const formBlankParagraphs: TextRule = {
  meta: {
    id: 'checking/form-blank-paragraphs',
    code: 'FMT-06',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '5.2.3'),
    since: '2021-01-01',
    strength: 'remind',
    message: '段落之间有空行',
    cure: '删去空行，用段落间距设置。',
  },
  *check(text) {
    const body = text.document.blocks[0]?.range.start ?? 0
    const blank = [...text.document.text.matchAll(/\n[^\S\n]*\n/gu)].filter(({ index }) => index >= body)
    const [first] = blank
    if (first !== undefined && blank.length > 2)
      yield { start: first.index, end: first.index + first[0].length, message: `段落之间有${blank.length}处空行` }
  },
}
