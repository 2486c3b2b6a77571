import { cite } from '#kernel/citation.ts'
import { lawsIn } from '#law/registry.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

export const lawPlanPeriod: TextRule = {
  meta: {
    id: 'checking/law-plan-period',
    code: 'LAW-08',
    needs: 'text',
    basis: cite('现行法律法规、规划的公布文本', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '规划的期限不包括这个年度',
    cure: '改为当期的规划。',
  },
  *check(text) {
    const { year, folded, parts } = text
    if (year === null) return
    for (const { at, text: name, entry } of lawsIn(folded.text)) {
      if (entry?.period === undefined) continue
      const range = folded.rangeOf(at, at + name.length)
      const part = partAt(parts, range.start)
      const about = part?.kind === 'measures' ? year + 1 : year
      const { from, until } = entry.period
      const around = folded.text.slice(Math.max(0, at - 12), at + name.length + 12)
      if (about >= from && about <= until) continue
      if (about > until && /总结|验收|收官|评估|期满|终期|回顾|期间|时期|以来/u.test(around)) continue
      if (about < from && /谋划|编制|谋篇|衔接|启动|准备/u.test(around)) continue
      if (about > until + 1 || about === until + 1 || about < from)
        yield { ...range, message: `${name}的期限是${from}—${until}年` }
    }
  },
}
