import { cite } from '#kernel/citation.ts'
import { holdsIn, withValidity } from '../dated-entry.ts'
import { findIn, replace } from '../find-in.ts'
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
    for (const duty of foreignDuties) {
      const { kinds, pattern, message, right } = duty
      if (text.kind === null || !kinds.includes(text.kind) || !holdsIn(duty, text.year)) continue
      for (const hit of findIn(text, pattern)) {
        const fix = right === undefined ? {} : { fix: replace(hit, right, `改为“${right}”`) }
        yield { start: hit.start, end: hit.end, message: withValidity(message, duty), ...fix }
      }
    }
  },
}
