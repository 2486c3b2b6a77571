import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { textOf } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const problemShareLow: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/problem-share-low',
    basis: cite('本产品参数：存在问题部分占比提示值'),
    since: '2021-01-01',
    strength: 'warn',
    message: '存在问题部分篇幅偏少',
    cure: '把问题写具体：事实、数字、来源、原因、责任人。',
  },
  *check({ blocks, template }) {
    const lengthOf = (pillar: string | null) =>
      blocks
        .filter(({ body }) => body.kind === 'paragraph' && (pillar === null || body.pillar === pillar))
        .reduce((total, { body }) => total + textOf(body).length, 0)
    const whole = lengthOf(null)
    const share = whole === 0 ? 0 : Math.round((lengthOf('problems') / whole) * 100)
    const first = blocks.find(({ body }) => body.pillar === 'problems')
    if (first !== undefined && share < template.problemShare) {
      yield { at: first.id, message: `存在问题部分占全文${share}%，低于提示值${template.problemShare}%` }
    }
  },
}
