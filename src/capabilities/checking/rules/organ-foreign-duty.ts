import { cite } from '#kernel/citation.ts'
import { entryHits } from '../entry-hits.ts'
import { foreignDuties } from '../foreign-duties-data.ts'
import type { TextRule } from '../text-rule.ts'

export const organForeignDuty: TextRule = {
  meta: {
    id: 'checking/organ-foreign-duty',
    code: 'ORG-01',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '这项职责不属于本类单位',
    cure: '改写为本单位的职责。',
  },
  *check(text) {
    const { kind } = text
    if (kind !== null)
      yield* entryHits(
        text,
        foreignDuties.filter(({ kinds }) => kinds.includes(kind)),
      )
  },
}
