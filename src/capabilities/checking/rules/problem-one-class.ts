import { cite } from '#kernel/citation.ts'
import { headOf } from '../head-of.ts'
import { problemTopics } from '../problem-topics-data.ts'
import type { TextRule } from '../text-rule.ts'

export const problemOneClass: TextRule = {
  meta: {
    id: 'checking/problem-one-class',
    code: 'PRB-10',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '问题都在同一个方面',
    cure: '对照职责从学法、决策、执法、监督等方面查找。',
  },
  *check(text) {
    for (const { kind, points, section } of text.parts) {
      if (kind !== 'problems' || points.length < 3) continue
      const classes = points.map((point) =>
        Object.entries(problemTopics)
          .filter(([, topic]) => (point.heading || point.text).match(topic) !== null)
          .map(([name]) => name),
      )
      const one = classes[0]?.find((name) => classes.every((own) => own.length === 1 && own[0] === name))
      if (one !== undefined) yield headOf(section)
    }
  },
}
