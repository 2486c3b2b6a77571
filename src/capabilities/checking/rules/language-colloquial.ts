import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const colloquial =
  /拍脑袋|拍胸脯|拍屁股|“我以为”|苦乐不均|老大难|坚决杜绝|绝不允许|彻底(?:杜绝|消除|解决)|好氛围|搞(?:活|定|形式)|一门心思|挂在嘴上|两张皮|扯皮|踢皮球|和稀泥|摆花架子|满满的|妥妥|非常之|特别特别|职能混乱/gu

export const languageColloquial: TextRule = {
  meta: {
    id: 'checking/language-colloquial',
    code: 'LNG-06',
    needs: 'text',
    basis: cite('《党政机关公文处理工作条例》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '用语不够庄重',
    cure: '改用平实的书面语。',
  },
  *check(text) {
    let last: { start: number; end: number; readonly after: number } | undefined
    for (const hit of findIn(text, colloquial)) {
      // 坚决杜绝“我以为” is one place.
      if (last !== undefined && hit.match.index - last.after <= 2) last = { ...last, end: hit.end, after: hit.after }
      else {
        if (last !== undefined) yield { start: last.start, end: last.end }
        last = { start: hit.start, end: hit.end, after: hit.after }
      }
    }
    if (last !== undefined) yield { start: last.start, end: last.end }
  },
}
