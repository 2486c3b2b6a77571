import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { figuresOf, printFigure } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const figureStale: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/figure-stale',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '数字与台账现在的结果不一致',
    cure: '点“更新数字”，或查看变动的记录。',
  },
  *check({ blocks, now }) {
    for (const { id, body } of blocks) {
      for (const figure of figuresOf(body)) {
        const current = now(figure.figure)
        if (current === null || current.value === figure.value) continue
        yield { at: id, message: `“${printFigure(figure)}”，台账现为${current.value}${figure.unit}` }
      }
    }
  },
}
