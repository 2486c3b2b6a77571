import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const note =
  /[（(【](?:[^（）()【】\n]{0,10}(?:替换|代替|自行填写|根据实际(?:情况)?(?:填写|修改))[^（）()【】\n]{0,8}|填写?(?:单位|姓名|时间|数字|名称))[）)】]/gu

export const placeholderSubstitution: TextRule = {
  meta: {
    id: 'checking/placeholder-substitution',
    code: 'PLH-09',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '应替换的文字没有替换',
    cure: '按说明填写实际名称。',
  },
  *check(text) {
    for (const hit of findIn(text, note)) yield { start: hit.start, end: hit.end }
  },
}
