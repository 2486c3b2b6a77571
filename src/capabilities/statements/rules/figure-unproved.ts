import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { isFigure } from '../block.ts'
import { recordsBehind } from '../records-behind.ts'
import { type TypedFigure, typedFigures } from '../typed-figures.ts'
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
  *check(statement) {
    for (const { id, body } of statement.blocks) {
      const records = recordsBehind(statement, body)
      for (const words of [body.title, ...body.pieces.map((piece) => (isFigure(piece) ? '' : piece.text))]) {
        for (const figure of typedFigures(words)) {
          if (statement.quotes(records, inContext(words, figure))) continue
          yield { at: id, message: `“${figure.text}”没有绑定台账记录` }
        }
      }
    }
  },
}

/** With the words right before it: a record that says 走访3次 somewhere does not prove 调研3次. */
function inContext(words: string, { offset, text }: TypedFigure): string {
  const [before = ''] = /[\p{L}\p{N}]{0,4}$/u.exec(words.slice(0, offset)) ?? []
  return before + text
}
