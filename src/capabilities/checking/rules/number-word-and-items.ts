import { cite } from '#kernel/citation.ts'
import { readNumeral } from '../claims/read-numeral.ts'
import { findIn } from '../find-in.ts'
import { itemNumbers } from '../item-words.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const announced =
  /(?:做到|从以下|以下|抓好|突出|聚焦|存在|主要有|重点做好|着力|坚持|围绕|从|抓实|实施|表现在)([二两三四五六七八九十]|\d)个?(?:方面|到位|问题|强化|突出|举措|措施|抓手|不足|环节|重点|关键|维度|坚持|短板|差距|着力点)(?=[^。；\n]{0,16}[：:。，])/gu

export const numberWordAndItems: TextRule = {
  meta: {
    id: 'checking/number-word-and-items',
    code: 'NUM-06',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '所说的项数与列出的项数不符',
    cure: '改正项数，或补上缺项。',
  },
  *check(text) {
    for (const hit of findIn(text, announced)) {
      const [, numeral = ''] = hit.match
      const said = /\d/.test(numeral) ? Number(numeral) : readNumeral(numeral)
      const rest = text.folded.text.slice(hit.after).split('\n')[0] ?? ''
      const items = [...rest.matchAll(itemNumbers.pattern)].map(([, sign = '']) => itemNumbers.order.indexOf(sign) + 1)
      const again = items.findIndex((number, at) => at > 0 && number === 1)
      const listed = again < 0 ? items : items.slice(0, again)
      const part = partAt(text.parts, hit.start)
      const isLead = part !== undefined && hit.start < (part.points[0]?.range.start ?? 0)
      const count = listed[0] === 1 ? listed.length : isLead ? part.points.length : 0
      if (count > 1 && count !== said)
        yield { start: hit.start, end: hit.end, message: `说是${numeral}项，列出了${count}项` }
    }
  },
}
