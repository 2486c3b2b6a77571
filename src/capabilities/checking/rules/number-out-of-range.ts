import { cite } from '#kernel/citation.ts'
import { figuresBySentence } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

export const numberOutOfRange: TextRule = {
  meta: {
    id: 'checking/number-out-of-range',
    code: 'NUM-07',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '数字之间不合情理',
    cure: '核实数字和单位。',
  },
  *check(text) {
    for (const figures of figuresBySentence(text)) {
      for (const [index, figure] of figures.entries()) {
        const before = figures[index - 1]
        if (before === undefined) continue
        const range = { start: figure.start, end: figure.end }
        if (figure.parts.eventAt === before.at && figure.value < before.value)
          yield { ...range, message: `${before.text}活动只有${figure.text}` }
        if (
          figure.unit === before.unit &&
          /应[考到训]/u.test(before.before) &&
          /实[考到训]/u.test(figure.before) &&
          figure.value > before.value
        )
          yield { ...range, message: `实际的${figure.text}多于应到的${before.text}` }
      }
      yield* figures
        .filter(
          ({ unit, value, parts, before }) =>
            unit === '%' && value > 100 && (parts.rate !== undefined || /率$/u.test(before)),
        )
        .map(({ start, end, text: words }) => ({ start, end, message: `比率超过100%：${words}` }))
    }
  },
}
