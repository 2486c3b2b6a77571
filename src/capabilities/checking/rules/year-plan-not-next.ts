import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const plan = /(20\d\d)年(?:度)?[^，。]{0,14}(?:工作要点|工作计划|重点任务|监督计划)/gu

export const yearPlanNotNext: TextRule = {
  meta: {
    id: 'checking/year-plan-not-next',
    code: 'YRS-05',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '下一步应当对应下一年度',
    cure: '核实年份。',
  },
  *check(text) {
    const { year } = text
    if (year === null) return
    for (const hit of findIn(text, plan)) {
      const part = partAt(text.parts, hit.start)
      if (part?.kind === 'measures' && Number(hit.match[1]) <= year) yield { start: hit.start, end: hit.end }
    }
  },
}
