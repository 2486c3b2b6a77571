import { cite } from '#kernel/citation.ts'
import { figuresBySentence } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

export const numberPartsExceedWhole: TextRule = {
  meta: {
    id: 'checking/number-parts-exceed-whole',
    code: 'NUM-02',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '“其中”各项之和超过总数',
    cure: '核实总数和分项。',
  },
  *check(text) {
    for (const figures of figuresBySentence(text)) {
      for (const whole of figures) {
        const parts = figures.filter(({ parts: { wholeAt }, unit }) => wholeAt === whole.at && unit === whole.unit)
        const sum = parts.reduce((total, { value }) => total + value, 0)
        const [first] = parts
        const last = parts.at(-1)
        if (first !== undefined && last !== undefined && sum > whole.value)
          yield { start: first.start, end: last.end, message: `各项合计${sum}，超过总数${whole.text}` }
      }
    }
  },
}
