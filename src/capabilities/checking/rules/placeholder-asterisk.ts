import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

/** Beside a Chinese character or mark; one that opens a line is a bullet or a note. */
const asterisk =
  /(?<=[\p{Script=Han}\d，。、；：“《（])[*＊]+(?=[\p{Script=Han}\d，。、；：”》）%])|(?<=\p{Script=Han})[*＊]+(?=\n|$)/gu

export const placeholderAsterisk: TextRule = {
  meta: {
    id: 'checking/placeholder-asterisk',
    code: 'PLH-02',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '用星号代替了文字或数字',
    cure: '填写实际的数字、名称或文字。',
  },
  *check(text) {
    for (const hit of findIn(text, asterisk)) yield { start: hit.start, end: hit.end }
  },
}
