import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { gapsIn } from '../number-gaps.ts'
import type { TextRule } from '../text-rule.ts'

const broken =
  /(?<=^|\n)[一二三四五六七八九十]{1,3}[）)]|(?<=^|\n)[（(][一二三四五六七八九十]{1,3}(?=[^一二三四五六七八九十）)\d])/gu

export const structureNumberGap: TextRule = {
  meta: {
    id: 'checking/structure-number-gap',
    code: 'STR-07',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.3'),
    since: '2021-01-01',
    strength: 'block',
    message: '序号不连续或残缺',
    cure: '按顺序编号。',
  },
  *check(text) {
    for (const { label, due } of gapsIn(text))
      yield { start: label.start, end: label.end, message: `这里的序号应为第${due}` }
    for (const hit of findIn(text, broken)) yield { start: hit.start, end: hit.end, message: '序号的括号残缺' }
  },
}
