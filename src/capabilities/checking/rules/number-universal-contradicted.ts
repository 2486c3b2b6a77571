import { cite } from '#kernel/citation.ts'
import { figuresBySentence } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

const whole = /全覆盖|件件[\p{Script=Han}]{1,6}|全部[\p{Script=Han}]{2}|100%/u
const done = /覆盖|办结|答复|完成|整改|审查|销号|落实/u

export const numberUniversalContradicted: TextRule = {
  meta: {
    id: 'checking/number-universal-contradicted',
    code: 'NUM-08',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '“全部”“件件”一类的话与数字矛盾',
    cure: '按数字改写。',
  },
  *check(text) {
    for (const figures of figuresBySentence(text)) {
      const [first] = figures
      const universal = first === undefined ? null : whole.exec(first.sentence.text)
      if (first === undefined || universal === null) continue
      for (const [index, part] of figures.entries()) {
        const total = figures[index - 1]
        if (total === undefined || total.unit !== part.unit || total.unit === '%' || part.value >= total.value) continue
        if (!done.test(part.before) || (part.parts.wholeAt !== undefined && !done.test(part.before))) continue
        const at = first.sentence.start + universal.index
        yield {
          ...text.folded.rangeOf(at, at + universal[0].length),
          message: `写了“${universal[0]}”，但${total.text}中只有${part.text}`,
        }
      }
    }
  },
}
