import type { Rule, RuleItem } from '#kernel/rule.ts'
import { partyGroupRules } from '../basis-words.ts'
import type { decidedMatter } from '../decided-matter-record.ts'

export const matterWithoutMeeting: Rule<RuleItem<typeof decidedMatter>> = {
  meta: {
    id: 'decisions/matter-without-meeting',
    basis: partyGroupRules,
    since: '2019-04-06',
    strength: 'gate',
    message: '没有写明在哪次党组会议上讨论',
    cure: '选定会议上研究它的议题；会议还没有登记的，先登记会议和议题。没有上会的，写明理由再归档，材料里不写“全部经党组会议讨论”。',
  },
  *check({ title, agendaItem }) {
    if (title !== null && title !== '' && agendaItem === null) yield { at: 'agendaItem' }
  },
}
