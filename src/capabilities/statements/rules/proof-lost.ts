import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { figuresOf, printFigure } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const proofLost: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/proof-lost',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '所依据的记录已作废或不再计入',
    cure: '改绑其他记录，或删去这句话。',
  },
  *check({ blocks, now, counts }) {
    for (const { id, body } of blocks) {
      for (const figure of figuresOf(body)) {
        if (now(figure.figure) === null)
          yield { at: id, message: `“${printFigure(figure)}”所依据的记录已作废或不再计入` }
      }
      if (body.rests.some((record) => !counts(record))) yield { at: id }
    }
  },
}
