import { cite } from '#kernel/citation.ts'
import type { FieldValue } from '#kernel/field.ts'
import type { Rule } from '#kernel/rule.ts'

export interface ClosedInStead {
  readonly personResponsible: FieldValue
  /** In whose stead it is closed; `null` where in nobody's. */
  readonly insteadOf: string | null
}

export const closedForResponsible: Rule<ClosedInStead> = {
  meta: {
    id: 'rectification/closed-for-responsible',
    basis: cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand'),
    since: '2021-05-01',
    strength: 'block',
    message: '代理整改责任人的人，不能用他的身份核验他负责的问题',
    cure: '请整改责任人以外的人以自己的身份核验。',
  },
  *check({ personResponsible, insteadOf }) {
    if (insteadOf !== null && insteadOf === personResponsible) yield { at: 'acceptedBy' }
  },
}
