import { cite } from '#kernel/citation.ts'
import { leadOf } from '../lead-of.ts'
import { textBefore } from '../text-before.ts'
import type { TextRule } from '../text-rule.ts'

export const problemRepeated: TextRule = {
  meta: {
    id: 'checking/problem-repeated',
    code: 'PRB-06',
    needs: 'previous',
    basis: cite('《法治政府建设与责任落实督察工作规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '与上年报告的问题相同，没有写整改情况',
    cure: '写明去年怎样改的、为什么还在。',
  },
  *check(text) {
    const { previous } = text.beside
    if (previous === undefined) return
    const last = textBefore(previous)
      .parts.filter(({ kind }) => kind === 'problems')
      .flatMap(({ points }) => points)
    for (const { kind, points } of text.parts) {
      if (kind !== 'problems') continue
      for (const point of points) {
        const isSame = last.some(({ heading }) => heading.length > 3 && heading === point.heading)
        if (isSame && !/去年|上年|仍|持续整改|结转/u.test(point.text)) yield leadOf(text, point)
      }
    }
  },
}
