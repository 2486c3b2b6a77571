import { cite } from '#kernel/citation.ts'
import { orderBy } from '#kernel/order-by.ts'
import { clause, definePassage, gap, type Ledger, listed, resting, say, sentence } from '#kernel/passage.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { distinctLaws, lawKey } from './law-key.ts'
import { lawTitles } from './law-titles.ts'
import { lawsListed, mustKnowLaws, planItems, planItemsDone } from './list-measures.ts'
import { mustKnowList } from './must-know-list-record.ts'
import { studySession } from './record.ts'
import { studyPlanItem } from './study-plan-item-record.ts'

type List = FiledRecord<typeof mustKnowList>

/** Years back in which a list may have been made that is still in use. */
const yearsBack = 5

/** Titles named one by one, of more the sentence says 等: another sentence names what was studied at length. */
const namedLaws = 4

export const planPassage = definePassage({
  id: 'study/plan',
  pillar: 'study',
  order: 5,
  lead: '抓好集中学法',
  basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
  *write(ledger) {
    const planned = ledger.figure(planItems)
    if (planned.value === 0) return yield gap('本年度无学法计划记录', studyPlanItem)
    const listing = ledger.pick(['年度学法计划列入', '按年度学法计划安排专题'])
    const named = new Set(ledger.records(studySession).flatMap(({ planItem }) => planItem ?? []))
    const items = ledger.records(studyPlanItem).toSorted(orderBy((item) => String(item.plannedMonth).padStart(2, '0')))
    if (named.size === 0) {
      yield say`${listing}${planned}。`
      return yield gap('学法活动没有注明对应的计划专题，不能说明学法计划完成情况', studySession)
    }
    const own = new Set(items.map(({ id }) => id))
    const isCarried = [...named].some((id) => !own.has(id))
    const end = isCarried ? '（含其他年度计划的专题）。' : '。'
    yield sentence([listing, planned, '，已完成', ledger.figure(planItemsDone), end])
    const left = items.filter(({ id }) => !named.has(id)).map(({ title }) => bareTopic(title))
    if (left.length > 0) yield gap(`学法计划中没有学习记录的专题：${listed(left)}`, studySession)
  },
})

export const mustKnowPassage = definePassage({
  id: 'study/must-know',
  pillar: 'study',
  order: 85,
  lead: '建立应知应会清单',
  basis: cite('《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》', undefined, 'second-hand'),
  looks: [{ over: mustKnowList, from: -yearsBack, until: 0 }],
  *write(ledger) {
    const lists = newestLists(ledger)
    const [newest] = lists
    if (newest === undefined) return yield gap('没有登记应知应会清单', mustKnowList)
    const { words, records } = studiedOf(ledger, lists)
    const titles = lawTitles(lists.map(({ title }) => title))
    if (newest.year !== ledger.year) {
      if (words !== '') yield resting(say`学习${titles}所列的${words}。`, records)
      return
    }
    const verb = ledger.pick(['编制', '编制并审定'])
    const count = ledger.figure(mustKnowLaws)
    const edition = lists.length === 1 ? `（${clause(newest.edition)}）` : ''
    const opening = [`${verb}${titles}${edition}`]
    if (count.value === 0) return yield resting(sentence([...opening, '。']), lists)
    const studied = words === '' ? '。' : `，当年学习了其中的${words}。`
    yield resting(sentence([...opening, '，列入法律法规和党内法规', count, studied]), [...lists, ...records])
  },
})

/** Lists of the last year in which any was approved. */
function newestLists(ledger: Ledger): readonly List[] {
  for (let back = 0; back <= yearsBack; back++) {
    const lists = ledger.records(mustKnowList, ledger.year - back)
    if (lists.length > 0) return lists.toSorted(orderBy((list) => list.approvedOn))
  }
  return []
}

/** What of the lists the year's sessions studied. No number: no measure sees both the list and the sessions. */
function studiedOf(ledger: Ledger, lists: readonly List[]) {
  const onList = new Set(lists.flatMap(lawsListed).map(lawKey))
  const isListed = (law: string) => onList.has(lawKey(law))
  const sessions = ledger.records(studySession).toSorted(orderBy((session) => session.heldOn))
  const laws = distinctLaws(sessions.flatMap((session) => session.laws ?? []).filter(isListed))
  const named = lawTitles(laws.slice(0, namedLaws))
  return {
    words: laws.length > namedLaws ? `${named}等` : named,
    records: [...lists, ...sessions.filter((session) => (session.laws ?? []).some(isListed))],
  }
}

function bareTopic(title: string): string {
  return clause(title).replace(/（\d{4}年）$/u, '')
}
