import { cite } from '#kernel/citation.ts'
import { type FigureInText, figuresOf } from '../figures-of.ts'
import { textBefore } from '../text-before.ts'
import type { TextRule } from '../text-rule.ts'

function keyOf({ before, unit, parts }: FigureInText): string {
  return `${(parts.rate ?? before).replaceAll(/全年|年内|20\d\d年|共计?|累计|先后|组织|开展|召开|举办|了|约|近/gu, '')} ${unit}`
}

export const numberAgainstLastYear: TextRule = {
  meta: {
    id: 'checking/number-against-last-year',
    code: 'NUM-10',
    needs: 'previous',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '与上年报告的数字相同或者相差悬殊',
    cure: '核实；确实如此的，说明原因。',
  },
  *check(text) {
    const { previous } = text.beside
    if (previous === undefined) return
    const last = new Map(figuresOf(textBefore(previous)).map((figure) => [keyOf(figure), figure]))
    for (const figure of figuresOf(text)) {
      const key = keyOf(figure)
      const before = key.length > 4 ? last.get(key) : undefined
      if (before === undefined || /去年|上年|同比/u.test(figure.sentence.text)) continue
      const range = { start: figure.start, end: figure.end }
      if (before.value === figure.value && figure.value > 9 && figure.unit !== '%')
        yield { ...range, message: `与上年报告的数字完全相同：${before.text}` }
      if (figure.value > before.value * 5 || figure.value * 5 < before.value)
        yield { ...range, message: `上年报告是${before.text}，相差悬殊` }
    }
  },
}
