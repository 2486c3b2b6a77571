import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { isFigure } from '../block.ts'
import { typedFigures } from '../typed-figures.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const figureUnproved: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/figure-unproved',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '有数字没有依据',
    cure: '选中数字，绑定到指标或台账记录；无法证明的，删去数字。',
  },
  *check({ blocks, quotes }) {
    for (const { id, body } of blocks) {
      const words = [body.title, ...body.pieces.map((piece) => (isFigure(piece) ? '' : piece.text))]
      for (const { text } of words.flatMap(typedFigures)) {
        if (!quotes(body.rests, text)) yield { at: id, message: `“${text}”没有绑定台账记录` }
      }
    }
  },
}
