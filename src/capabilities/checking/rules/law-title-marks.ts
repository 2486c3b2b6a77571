import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const wrong =
  /《[^《》]*《[^《》]*》[^《》]*》|《(?!关于)[^《》]{0,20}(?:要点|方案|意见|办法|规定)的通知》|《[^《》]{0,12}(?:思想|精神|理念)》(?!学习纲要|读本)/gu

export const lawTitleMarks: TextRule = {
  meta: {
    id: 'checking/law-title-marks',
    code: 'LAW-07',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'warn',
    message: '书名号用法不对',
    cure: '双书名号内用单书名号；思想、精神不用书名号。',
  },
  *check(text) {
    for (const hit of findIn(text, wrong)) yield { start: hit.start, end: hit.end }
  },
}
