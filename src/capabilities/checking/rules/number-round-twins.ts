import { cite } from '#kernel/citation.ts'
import { figuresBySentence } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

export const numberRoundTwins: TextRule = {
  meta: {
    id: 'checking/number-round-twins',
    code: 'NUM-09',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '相邻的两个整数完全相同，请核实',
    cure: '核对台账，写实际数字。',
  },
  *check(text) {
    for (const figures of figuresBySentence(text)) {
      for (const [index, figure] of figures.entries()) {
        const twin = figures.slice(0, index).find((one) => one.unit === figure.unit && one.value === figure.value)
        const isRound = figure.value >= 10 && figure.value % 10 === 0 && figure.unit !== '%'
        if (twin !== undefined && isRound && figure.parts.wholeAt === undefined && figure.at - twin.at < 160)
          yield* [twin, figure].map(({ start, end }) => ({ start, end }))
      }
    }
  },
}
