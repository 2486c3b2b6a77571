import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const personal =
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)62\d{14,17}(?!\d)/gu

export const secrecyPersonalData: TextRule = {
  meta: {
    id: 'checking/secrecy-personal-data',
    code: 'SEC-02',
    needs: 'text',
    basis: cite('《中华人民共和国个人信息保护法》', '第六条、第二十八条'),
    since: '2021-01-01',
    strength: 'block',
    message: '公开的文稿里有个人信息',
    cure: '删去或者隐去。',
  },
  *check(text) {
    for (const hit of findIn(text, personal)) yield { start: hit.start, end: hit.end }
  },
}
