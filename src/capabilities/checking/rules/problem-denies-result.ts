import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { opposites } from '../opposites-data.ts'
import type { TextRule } from '../text-rule.ts'

export const problemDeniesResult: TextRule = {
  meta: {
    id: 'checking/problem-denies-result',
    code: 'PRB-07',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '与前面写的成效矛盾',
    cure: '成效按实际写，或者说明差在哪里。',
  },
  *check(text) {
    const body = text.parts.filter(({ kind }) => kind === 'results').map(({ section: { range } }) => range)
    const within = (start: number, ranges: readonly { start: number; end: number }[]) =>
      ranges.some((range) => start >= range.start && start < range.end)
    const troubles = text.parts.filter(({ kind }) => kind === 'problems').map(({ section: { range } }) => range)
    for (const { result, problem } of opposites) {
      const said = [...findIn(text, new RegExp(result, 'gu'))].find(({ start }) => within(start, body))
      const denied = [...findIn(text, new RegExp(problem, 'gu'))].find(({ start }) => within(start, troubles))
      if (said !== undefined && denied !== undefined)
        yield { start: denied.start, end: denied.end, message: `前面写的是“${said.match[0]}”` }
    }
  },
}
