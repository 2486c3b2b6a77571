import { monthDay } from '#gongwen/official-date.ts'
import { cite } from '#kernel/citation.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  definePassage,
  gap,
  type Ledger,
  listed,
  listedBy,
  type Passage,
  type Piece,
  resting,
  say,
  sentence,
} from '#kernel/passage.ts'
import { quoted } from './event-words.ts'
import { legalLeader } from './legal-leader-record.ts'
import {
  caseEvents,
  outreachEvents,
  type PublicityEvent,
  placesReached,
  reaches,
  trainees,
  trainings,
} from './measures.ts'
import { outreachPlace } from './outreach-place-record.ts'
import { publicityEvent } from './publicity-event-record.ts'
import { certified, leaders, linkedPlaces } from './roster-measures.ts'
import { standsIn } from './standing.ts'

const responsibility = cite('《关于实行国家机关“谁执法谁普法”普法责任制的意见》', undefined, 'second-hand')
const literates = cite('《乡村“法律明白人”培养工作规范（试行）》')
const outreach = '推动普法进村进社区'
const roster = '培育法治带头人和法律明白人'

/** Cases told of one by one; of more, the sentence says 等. */
const namedCases = 4

const outreachPassage = definePassage({
  id: 'publicity/outreach',
  pillar: 'study',
  order: 150,
  lead: outreach,
  basis: responsibility,
  *write(ledger) {
    const figure = ledger.figure(outreachEvents)
    if (figure.value === 0) return yield gap('本年度无到联系村、社区普法的记录', publicityEvent)
    const held = ledger
      .records(publicityEvent)
      .filter(reaches)
      .toSorted(orderBy((event) => event.heldOn))
    const told = held.map((event) => toldOf(ledger, event))
    const verb = ledger.pick(['到联系的村、社区开展普法', '走进联系的村、社区普法'])
    yield say`${verb}${figure}：${listed(told, '，')}。`
  },
})

const coveragePassage = definePassage({
  id: 'publicity/coverage',
  pillar: 'study',
  order: 155,
  lead: outreach,
  basis: responsibility,
  *write(ledger) {
    const linked = ledger.figure(linkedPlaces)
    if (linked.value === 0) return yield gap('没有登记联系的村和社区', outreachPlace)
    const places = ledger.records(outreachPlace).filter((place) => standsIn(ledger.year, place))
    const reached = new Set(
      ledger
        .records(publicityEvent)
        .filter(reaches)
        .flatMap((event) => event.outreachPlaces ?? []),
    )
    const left = places.filter(({ id }) => !reached.has(id))
    if (left.length === 0) return yield say`联系的村、社区${linked}，当年全部开展过普法活动。`
    const figure = ledger.figure(placesReached)
    yield figure.value === 0
      ? say`联系的村、社区${linked}。`
      : say`联系的村、社区${linked}，开展了普法活动的${figure}。`
    yield gap(`联系的村、社区中没有普法活动记录的：${listedBy(left, ({ name }) => name)}`, publicityEvent)
  },
})

const casesPassage = definePassage({
  id: 'publicity/cases',
  pillar: 'study',
  order: 160,
  lead: outreach,
  basis: responsibility,
  *write(ledger) {
    const figure = ledger.figure(caseEvents)
    if (figure.value === 0) return
    const cases = [...new Set(ledger.records(publicityEvent).flatMap((event) => event.cases ?? []))]
    const more = cases.length > namedCases ? '等案例' : ''
    const verb = ledger.pick(['结合案例以案释法', '用案例讲法律'])
    yield say`${verb}${figure}，讲到${cases.slice(0, namedCases).join('、')}${more}。`
  },
})

const rosterPassage = definePassage({
  id: 'publicity/roster',
  pillar: 'study',
  order: 170,
  lead: roster,
  basis: literates,
  *write(ledger) {
    const total = ledger.figure(leaders)
    if (total.value === 0) return yield gap('没有登记法治带头人、法律明白人名册', legalLeader)
    yield sentence(['在册', ...kinds(ledger), ...holders(ledger), '。'])
    const held = ledger.figure(trainings)
    if (held.value === 0) return yield gap('本年度无法治带头人、法律明白人培训记录', publicityEvent)
    const came = ledger.figure(trainees)
    const days = ledger
      .records(publicityEvent)
      .filter(({ form }) => form === 'training')
      .toSorted(orderBy((event) => event.heldOn))
    const when = days.map((event) => monthDay(event.heldOn)).join('、')
    const people: readonly Piece[] = came.value === 0 ? [] : ['，参训', came]
    yield resting(sentence([`${when}组织培训`, held, ...people, '。']), days)
  },
})

export const outreachPassages: readonly Passage[] = [outreachPassage, coveragePassage, casesPassage, rosterPassage]

const kindWords = legalLeader.fields.kind.choices

function kinds(ledger: Ledger): readonly Piece[] {
  return Object.entries(kindWords)
    .map(([value, words]) => ({ words, figure: ledger.figure(leaders, { field: 'kind', value }) }))
    .filter(({ figure }) => figure.value > 0)
    .flatMap(({ words, figure }, index) => [index === 0 ? words : `、${words}`, figure])
}

function holders(ledger: Ledger): readonly Piece[] {
  const figure = ledger.figure(certified)
  return figure.value === 0 ? [] : ['，其中持证', figure]
}

/** A title that names its place needs no second naming. */
function toldOf(ledger: Ledger, { heldOn, title, outreachPlaces }: PublicityEvent): string {
  const places = (outreachPlaces ?? []).map((id) => ledger.titleOf(id)).filter((place) => !title.includes(place))
  const where = places.length === 0 ? '' : `在${places.join('、')}`
  return `${monthDay(heldOn)}${where}开展${quoted(title)}活动`
}
