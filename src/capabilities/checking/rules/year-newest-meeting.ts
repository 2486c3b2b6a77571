import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partyMeetings } from '../party-meetings-data.ts'
import type { TextRule } from '../text-rule.ts'

export const yearNewestMeeting: TextRule = {
  meta: {
    id: 'checking/year-newest-meeting',
    code: 'YRS-06',
    needs: 'text',
    basis: cite('《中国共产党章程》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '没有写到当年最近的全会',
    cure: '补写最近一次全会精神。',
  },
  *check(text) {
    const { year, folded } = text
    const newest = partyMeetings.findLast(({ on, isMain }) => isMain && Number(on.slice(0, 4)) <= (year ?? 0))
    if (year === null || newest === undefined || newest.words.test(folded.text)) return
    for (const hit of findIn(text, /(?:党的)?(?:二十大|十九大|[二十九]{2,3}届[^，。]{0,10}全会)(?:精神)?/gu)) {
      yield { start: hit.start, end: hit.end, message: `${year}年的报告还应写到${newest.label}` }
      return
    }
  },
}
