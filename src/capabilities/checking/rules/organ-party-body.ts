import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import { type OrganKind, partyBodies } from '../organ-kinds-data.ts'
import type { TextRule } from '../text-rule.ts'

/** The body of the organ itself; 市委、县委 and the like are others'. */
const named =
  /(?<![\p{Script=Han}]公司|政府)((?:我|本)?(?:局|委|街道|镇|乡|机关|院|部|厅)?)(党工委|党委|党组)(?=理论学习中心组|会前|研究|成员|学法|高度重视|中心组|会议|书记|班子|带头|坚持|严格|把|将|始终|认真|定期|专题|全年)/gu

/** The only one of the possible names that the text uses, or the one it uses most. */
function partyBodyIn(text: string, possible: readonly string[]): string | null {
  const counts = possible.map((name) => ({ name, count: text.split(new RegExp(`(?<!人大)${name}`, 'u')).length - 1 }))
  const [first, second] = counts.sort((a, b) => b.count - a.count)
  if (first === undefined || first.count === 0) return possible.length === 1 ? (possible[0] ?? null) : null
  return first.count > (second?.count ?? 0) ? first.name : null
}

export const organPartyBody: TextRule = {
  meta: {
    id: 'checking/organ-party-body',
    code: 'ORG-02',
    needs: 'text',
    basis: cite('《中国共产党党组工作条例》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '党组织的名称与本单位不符',
    cure: '按“三定”规定写党组、党委或者党工委。',
  },
  *check(text) {
    const { kind, beside, folded } = text
    if (kind === null) return
    const own = beside.profile?.partyBody ?? partyBodyIn(folded.text, partyBodies[kind])
    for (const hit of findIn(text, named)) {
      const [, owner = '', body = ''] = hit.match
      const isForeignOwner = kind === 'people-congress' && /[局委部厅]$/u.test(owner)
      if (
        !isForeignOwner &&
        ((own === null && partyBodies[kind].includes(body)) ||
          body === own ||
          (own !== null && body.endsWith(own)) ||
          isEither(kind, body))
      )
        continue
      const right = isForeignOwner ? own : `${owner}${own}`
      yield {
        start: hit.start,
        end: hit.end,
        message: own === null ? `本类单位不设${body}，应为${partyBodies[kind].join('或者')}` : `本单位应为“${right}”`,
        ...(own === null ? {} : { fix: replace(hit, right ?? own, `改为“${right}”`) }),
      }
    }
  },
}

/** A government has its party group beside the committee of the place: both are spoken of. */
function isEither(kind: OrganKind, body: string): boolean {
  return kind === 'government' && partyBodies[kind].includes(body)
}
