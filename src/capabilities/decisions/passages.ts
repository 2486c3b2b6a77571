import { monthDay } from '#gongwen/official-date.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  clause,
  definePassage,
  gap,
  type Ledger,
  listed,
  type Passage,
  type Piece,
  say,
  sentence,
} from '#kernel/passage.ts'
import { agendaItem } from './agenda-item-record.ts'
import { counselOpinion, partyGroupRules, responsibility } from './basis-words.ts'
import { decidedMatter } from './decided-matter-record.ts'
import {
  type AgendaItem,
  dedicatedTimes,
  isDedicated,
  isOnLaw,
  items,
  itemsCarriedOut,
  matters,
  mattersAtMeeting,
  mattersReviewed,
  mattersToReview,
  otherLawItems,
} from './measures.ts'

const planning = '研究部署法治工作'
const deciding = '依法依规决策'

const kinds = Object.entries(decidedMatter.fields.kind.choices)

const dedicatedPassage = definePassage({
  id: 'decisions/dedicated',
  pillar: 'first-responsible',
  order: 1,
  lead: planning,
  basis: responsibility,
  *write(ledger) {
    const times = ledger.figure(dedicatedTimes)
    if (times.value === 0) return yield gap('本年度无党组专题研究法治工作的记录', agendaItem)
    const told = inOrder(ledger).filter(isDedicated).map(discussed)
    const opening = ledger.pick(['党组专题研究法治工作', '党组会议专题研究法治工作'])
    yield say`${opening}${times}：${listed(told, '；')}。`
  },
})

const otherItemsPassage = definePassage({
  id: 'decisions/other-items',
  pillar: 'first-responsible',
  order: 2,
  lead: planning,
  basis: responsibility,
  *write(ledger) {
    const figure = ledger.figure(otherLawItems)
    if (figure.value === 0) return
    const told = inOrder(ledger).filter((item) => isOnLaw(item) && !isDedicated(item))
    const opening = ledger.pick(['党组会议还研究了涉及法治建设的议题', '党组会议另研究涉及法治建设的议题'])
    yield say`${opening}${figure}：${listed(told.map((item) => clause(item.title)))}。`
  },
})

const carriedOutPassage = definePassage({
  id: 'decisions/carried-out',
  pillar: 'first-responsible',
  order: 3,
  lead: planning,
  basis: partyGroupRules,
  *write(ledger) {
    const all = ledger.figure(items)
    const done = ledger.figure(itemsCarriedOut)
    if (all.value === 0 || done.value === 0) return
    const opening = ledger.pick(['党组会议全年议定事项', '全年党组会议议定事项'])
    if (done.value === all.value) return yield say`${opening}${all}，已全部落实。`
    yield say`${opening}${all}，已落实${done}，其余尚在落实。`
  },
})

const mattersPassage = definePassage({
  id: 'decisions/matters',
  pillar: 'first-responsible',
  order: 30,
  lead: deciding,
  basis: partyGroupRules,
  *write(ledger) {
    const all = ledger.figure(matters)
    if (all.value === 0) return yield gap('本年度无“三重一大”事项记录', decidedMatter)
    const held = ledger.figure(mattersAtMeeting)
    const opening = ledger.pick(['全年“三重一大”事项', '研究“三重一大”事项'])
    const ending = held.value === all.value ? '，全部经党组会议集体讨论决定。' : '。'
    yield sentence([opening, all, '，包括', ...ofKinds(ledger), ending])
    if (held.value === all.value) return
    if (held.value > 0) yield say`其中${held}经党组会议集体讨论决定。`
    yield gap('有的“三重一大”事项没有党组会议讨论的记录', decidedMatter)
  },
})

const reviewPassage = definePassage({
  id: 'decisions/legal-review',
  pillar: 'first-responsible',
  order: 31,
  lead: deciding,
  basis: counselOpinion,
  *write(ledger) {
    const due = ledger.figure(mattersToReview)
    const done = ledger.figure(mattersReviewed)
    if (due.value > done.value) yield gap('有的“三重一大”事项提请讨论前没有合法性审核', decidedMatter)
    if (done.value === 0) return
    const named = ledger
      .records(decidedMatter)
      .filter((matter) => matter.legalReview === 'reviewed')
      .toSorted(orderBy((matter) => matter.decidedOn))
    const told = listed(named.map((matter) => clause(matter.title)))
    const before = ledger.pick(['提请讨论前', '提交会议讨论前'])
    yield say`${before}经合法性审核的事项${done}：${told}。`
  },
})

export const decisionPassages: readonly Passage[] = [
  dedicatedPassage,
  otherItemsPassage,
  carriedOutPassage,
  mattersPassage,
  reviewPassage,
]

/** 重大事项决策5项、重要干部任免2项, those that are there. */
function ofKinds(ledger: Ledger): readonly Piece[] {
  const told = kinds
    .map(([value, words]) => ({ words, figure: ledger.figure(matters, { field: 'kind', value }) }))
    .filter(({ figure }) => figure.value > 0)
  return told.flatMap(({ words, figure }, at) => [at === 0 ? words : `、${words}`, figure])
}

function inOrder(ledger: Ledger): readonly AgendaItem[] {
  return ledger
    .records(agendaItem)
    .toSorted(orderBy((item) => `${item.discussedOn} ${String(item.position ?? 99).padStart(2, '0')}`))
}

/** 3月24日研究2023年度法治建设工作要点 */
function discussed(item: AgendaItem): string {
  return `${monthDay(item.discussedOn)}研究${clause(item.title)}`
}
