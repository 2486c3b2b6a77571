import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'

export interface NamedMeasures {
  readonly named: readonly string[]
  /** Titles of all measures the program counts. */
  readonly known: ReadonlySet<string>
}

export const unknownMeasure: Rule<NamedMeasures> = {
  meta: {
    id: 'duties/unknown-measure',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '没有这个名称的指标',
    cure: '从指标的名称中选；没有合适指标的删去，以对应的年度任务证明。',
  },
  *check({ named, known }) {
    for (const title of named) if (!known.has(title)) yield { at: 'measures', message: `没有名称为“${title}”的指标` }
  },
}
