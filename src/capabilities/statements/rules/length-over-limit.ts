import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { textOf } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const lengthOverLimit: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/length-over-limit',
    basis: cite('当年述法通知'),
    since: '2021-01-01',
    strength: 'warn',
    message: '超过通知规定的字数',
    cure: '删去与职责无关的叙述，数字多的改用表格。',
  },
  *check({ blocks, template: { maxCharacters } }) {
    if (maxCharacters === null) return
    const length = blocks
      .filter(({ body }) => body.kind !== 'gap')
      .reduce((total, { body }) => total + textOf(body).length, 0)
    if (length > maxCharacters) yield { message: `全文${length}字，超过通知规定的${maxCharacters}字` }
  },
}
