import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const name = '(?!总书记|(?:法治|经济|文化)思想|新时代)'
/** No product (3×4), no word (X光), no year in Chinese figures (二○二五年). */
const cross = new RegExp(
  `(?<![A-Za-z\\d])[xX×✕╳]{1,6}(?:\\d+[xX×]*)?(?![A-Za-z\\d光射轴])(?=[\\p{Script=Han}，。、；）》”“\\n]|$)${name}|20\\d?[xX×]{1,2}(?=年)|(?<=\\d)[xX×]{1,2}(?=[期次场件人名份个项家])|[○]{2,}(?!年)${name}|(?<!某)某某(?=[局委办镇乡县市区村厅院同])`,
  'gu',
)

export const placeholderCross: TextRule = {
  meta: {
    id: 'checking/placeholder-cross',
    code: 'PLH-04',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '用 X、× 或 ○ 代替了文字或数字',
    cure: '填写实际的名称或数字。',
  },
  *check(text) {
    for (const hit of findIn(text, cross)) yield { start: hit.start, end: hit.end }
  },
}
