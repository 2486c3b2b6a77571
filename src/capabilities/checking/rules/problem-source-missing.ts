import { cite } from '#kernel/citation.ts'
import { headOf } from '../head-of.ts'
import type { TextRule } from '../text-rule.ts'

const source =
  /自查|督察|巡视|巡察|反馈|评议|评查|审计|信访|投诉|考评|检察建议|群众提|群众反映|自己查|查摆|梳理|问卷|测评|考核|检查(?:发现|中)|调研(?:发现|中)|征求意见|对照检查|复议|诉讼|年度考试|上年/u

export const problemSourceMissing: TextRule = {
  meta: {
    id: 'checking/problem-source-missing',
    code: 'PRB-08',
    needs: 'text',
    basis: cite('《法治政府建设与责任落实督察工作规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '没有写明问题是怎样发现的',
    cure: '写明来自自查、督察反馈、评议、审计或者信访。',
  },
  *check(text) {
    for (const { kind, section, points } of text.parts) {
      if (kind !== 'problems' || points.length === 0) continue
      const words = text.document.text.slice(section.range.start, section.range.end)
      if (!source.test(words)) yield headOf(section)
    }
  },
}
