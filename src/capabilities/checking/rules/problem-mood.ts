import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

export const problemMood: TextRule = {
  meta: {
    id: 'checking/problem-mood',
    code: 'PRB-11',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '语气与所在的部分不符',
    cure: '成效写做了什么，措施写要做什么。',
  },
  *check(text) {
    for (const hit of findIn(
      text,
      /(?:主要负责人|负责人|各科室|各单位|各部门|各村|各社区|各乡镇|各股室|全体干部|领导干部)要(?!求|点|素|事|务|闻)|(?:组织|开展|召开|完成|印发|制定)了/gu,
    )) {
      const part = partAt(text.parts, hit.start)
      const isOrder = hit.match[0].endsWith('要')
      if (part?.kind === 'results' && isOrder)
        yield { start: hit.start, end: hit.end, message: '这是提要求，不是写做了什么' }
      if (part?.kind === 'measures' && !isOrder)
        yield { start: hit.start, end: hit.end, message: '这是写做过的事，不是措施' }
    }
  },
}
