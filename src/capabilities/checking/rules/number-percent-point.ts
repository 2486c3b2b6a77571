import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const change =
  /(?:提高|上升|下降|降低|提升|增长)了?(\d+(?:\.\d+)?)%[（(，](?:由|从)(\d+(?:\.\d+)?)%[^，。）]{0,8}[到至](\d+(?:\.\d+)?)%/gu

export const numberPercentPoint: TextRule = {
  meta: {
    id: 'checking/number-percent-point',
    code: 'NUM-12',
    needs: 'text',
    basis: cite('《出版物上数字用法》（GB/T 15835—2011）', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '两个百分数之差应当用“个百分点”',
    cure: '改为“个百分点”。',
  },
  *check(text) {
    for (const hit of findIn(text, /百分之[一二三四五六七八九十百零点\d]+%/gu))
      yield { start: hit.start, end: hit.end, message: '“百分之”和“%”重复' }
    for (const hit of findIn(text, change)) {
      const [words, value = '', from = '', to = ''] = hit.match
      if (Math.abs(Math.abs(Number(to) - Number(from)) - Number(value)) > 0.01) continue
      const at = hit.match.index + words.indexOf(value)
      const range = text.folded.rangeOf(at, at + value.length + 1)
      yield { ...range, fix: { ...range, text: `${value}个百分点`, description: '改为百分点' } }
    }
  },
}
