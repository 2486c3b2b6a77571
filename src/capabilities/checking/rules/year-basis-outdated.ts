import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const basis =
  /(?<=按照|依据|根据|对照|落实|围绕|执行)[^，。\d]{0,12}《?(20\d\d)年(?:度)?[^，。《》]{0,14}(?:工作要点|重点任务|工作计划)》?/gu

export const yearBasisOutdated: TextRule = {
  meta: {
    id: 'checking/year-basis-outdated',
    code: 'YRS-02',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '年度文件的年份不对',
    cure: '改用当年的文件。',
  },
  *check(text) {
    const { year } = text
    if (year === null) return
    for (const hit of findIn(text, basis)) {
      const part = partAt(text.parts, hit.start)
      if (part?.kind !== 'measures' && Number(hit.match[1]) < year) yield { start: hit.start, end: hit.end }
    }
  },
}
