import { lawTitles } from '#capabilities/study/index.ts'
import { cite } from '#kernel/citation.ts'
import type { Figure } from '#kernel/measure.ts'
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
import { isSameCampaign } from './campaign-names.ts'
import { monthsOf } from './event-words.ts'
import {
  audience,
  campaigns,
  campaignsOf,
  constitutionEvents,
  events,
  isOfConstitution,
  isPublicity,
  lawsPublicised,
  materialMeasures,
  onlineAudience,
  type PublicityEvent,
} from './measures.ts'
import { outreachPassages } from './outreach-passages.ts'
import { publicityEvent } from './publicity-event-record.ts'
import { publicityPlanItem } from './publicity-plan-item-record.ts'
import { planItems } from './roster-measures.ts'

const responsibility = cite('《关于实行国家机关“谁执法谁普法”普法责任制的意见》', undefined, 'second-hand')
const constitutionDay = cite('《全国人民代表大会常务委员会关于设立国家宪法日的决定》', undefined, 'second-hand')
const lead = '开展普法宣传'

/** Titles named one by one; of more, the sentence says 等. */
const namedLaws = 6
const namedPlans = 5

const venueWords = {
  organ: '机关',
  village: '乡村',
  community: '社区',
  school: '学校',
  enterprise: '企业',
  institution: '其他单位',
  online: '网络平台',
} as const

const formWords = {
  talk: '宣讲',
  desk: '现场咨询',
  exhibition: '展览展示',
  visit: '入户走访',
  'new-media': '新媒体宣传',
  contest: '知识竞赛',
  other: '其他形式',
} as const

const countWords = {
  signed: '按签到统计',
  handed: '按发放份数计算',
  estimated: '现场估计',
} as const

const eventsPassage = definePassage({
  id: 'publicity/events',
  pillar: 'study',
  order: 110,
  lead,
  basis: responsibility,
  *write(ledger) {
    const total = ledger.figure(events)
    if (total.value === 0) return yield gap('本年度无普法活动记录', publicityEvent)
    const verb = ledger.pick(['本年度组织普法活动', '本年度开展普法活动'])
    const among = ledger.pick(['其中', '包括'])
    const forms = partsOf(ledger, 'form', formWords)
    const [only] = forms
    if (forms.length === 1 && only !== undefined) yield sentence([verb, total, `，形式是${only.words}。`])
    else yield sentence([verb, total, `，${among}`, ...figuresIn(forms), '。'])
    const venues = partsOf(ledger, 'venue', venueWords)
    if (venues.length > 1) yield sentence(['按场所分，', ...figuresIn(venues), '。'])
  },
})

const planPassage = definePassage({
  id: 'publicity/plan',
  pillar: 'study',
  order: 112,
  lead,
  basis: responsibility,
  *write(ledger) {
    const planned = ledger.figure(planItems)
    if (planned.value === 0) return yield gap('本年度没有登记普法计划（普法责任清单）', publicityPlanItem)
    const held = ledger.records(publicityEvent)
    const named = held.flatMap((event) => event.campaigns ?? [])
    const open = ledger
      .records(publicityPlanItem)
      .toSorted(orderBy((item) => item.startsOn))
      .filter((item) => !named.some((name) => isSameCampaign(name, item.title)))
    const doing = held.filter(({ campaigns: names }) => (names ?? []).length > 0)
    if (open.length === 0) yield resting(say`普法计划列入的${planned}，项项有活动。`, doing)
    else {
      yield say`普法计划列入${planned}。`
      yield gap(`普法计划中没有活动记录的事项：${listedBy(open, ({ title }) => title)}`, publicityEvent)
    }
  },
})

const constitutionPassage = definePassage({
  id: 'publicity/constitution',
  pillar: 'study',
  order: 115,
  lead,
  basis: constitutionDay,
  *write(ledger) {
    const figure = ledger.figure(constitutionEvents)
    if (figure.value === 0) return yield gap('本年度无宪法宣传活动记录', publicityEvent)
    const months = monthsOf(
      ledger
        .records(publicityEvent)
        .filter(isOfConstitution)
        .map(({ heldOn }) => heldOn),
    )
    const when = months.length > 1 ? `，安排在${months.join('、')}` : ''
    const verb = ledger.pick(['宣传宪法', '开展宪法宣传'])
    yield say`${verb}${figure}${when}。`
  },
})

const campaignsPassage = definePassage({
  id: 'publicity/campaigns',
  pillar: 'study',
  order: 120,
  lead,
  basis: constitutionDay,
  *write(ledger) {
    const figure = ledger.figure(campaigns)
    if (figure.value === 0) return yield gap('本年度无集中宣传节点的活动记录', publicityEvent)
    const names = campaignsOf(inOrder(ledger).filter(isPublicity))
    const verb = ledger.pick(['集中开展普法', '集中组织普法'])
    yield names.length === 1
      ? say`结合${listed(names)}${verb}。`
      : say`结合${listed(names)}等宣传节点${figure}，${verb}。`
  },
})

const lawsPassage = definePassage({
  id: 'publicity/laws',
  pillar: 'study',
  order: 125,
  lead,
  basis: responsibility,
  *write(ledger) {
    const figure = ledger.figure(lawsPublicised)
    if (figure.value === 0) return
    const laws = [
      ...new Set(
        inOrder(ledger)
          .filter(isPublicity)
          .flatMap(({ publicised }) => publicised ?? []),
      ),
    ]
    const named = lawTitles(laws.slice(0, namedLaws))
    yield laws.length > namedLaws ? say`宣传${named}等法律法规${figure}。` : say`宣传${named}，共${figure}。`
  },
})

const materialsPassage = definePassage({
  id: 'publicity/materials',
  pillar: 'study',
  order: 130,
  lead,
  basis: responsibility,
  *write(ledger) {
    const { boards, videos, leaflets, books, gifts, posts } = materialMeasures
    const clauses = [
      counted(ledger, '制作', [
        ['展板', boards],
        ['短视频', videos],
      ]),
      counted(ledger, '发放', [
        ['资料', leaflets],
        ['书籍', books],
        ['宣传品', gifts],
      ]),
      counted(ledger, '发布', [['推文', posts]]),
    ].filter((pieces) => pieces.length > 0)
    if (clauses.length === 0) return
    yield sentence([...clauses.flatMap((pieces, index) => (index === 0 ? pieces : ['，', ...pieces])), '。'])
  },
})

const audiencePassage = definePassage({
  id: 'publicity/audience',
  pillar: 'study',
  order: 135,
  lead,
  basis: responsibility,
  *write(ledger) {
    const total = ledger.figure(audience)
    const parts = Object.entries(countWords)
      .map(([value, words]) => ({ words, figure: ledger.figure(audience, { field: 'countedBy', value }) }))
      .filter(({ figure }) => figure.value > 0)
    const [only] = parts
    if (parts.length === 1 && only !== undefined) yield sentence(['现场受众合计', total, `，${only.words}。`])
    else if (total.value > 0) yield sentence(['现场受众合计', total, '，其中', ...figuresIn(parts), '。'])
    const online = ledger.figure(onlineAudience)
    if (online.value > 0) yield say`据网络平台统计，阅读、播放${online}。`
  },
})

const nextPlanPassage = definePassage({
  id: 'publicity/next-plan',
  pillar: 'study',
  order: 140,
  lead,
  basis: responsibility,
  looks: [{ over: publicityPlanItem, from: 0, until: 1 }],
  *write(ledger) {
    const next = ledger.records(publicityPlanItem, ledger.year + 1).toSorted(orderBy((item) => item.startsOn))
    if (next.length === 0) return
    const names = next.map(({ title }) => title)
    const more = names.length > namedPlans ? '等事项' : ''
    const named = names.slice(0, namedPlans).join('、')
    yield resting(sentence([`${ledger.year + 1}年普法计划已列入${named}${more}。`]), next)
  },
})

export const publicityPassages: readonly Passage[] = [
  eventsPassage,
  planPassage,
  constitutionPassage,
  campaignsPassage,
  lawsPassage,
  materialsPassage,
  audiencePassage,
  nextPlanPassage,
  ...outreachPassages,
]

interface Share {
  readonly words: string
  readonly figure: Figure
}

function partsOf(ledger: Ledger, field: string, words: Readonly<Record<string, string>>): readonly Share[] {
  return Object.entries(words)
    .map(([value, said]) => ({ words: said, figure: ledger.figure(events, { field, value }) }))
    .filter(({ figure }) => figure.value > 0)
}

function figuresIn(parts: readonly Share[]): readonly Piece[] {
  return parts.flatMap(({ words, figure }, index) => [index === 0 ? words : `、${words}`, figure])
}

type Material = (typeof materialMeasures)[keyof typeof materialMeasures]

function counted(ledger: Ledger, verb: string, things: readonly (readonly [string, Material])[]): readonly Piece[] {
  const found = things
    .map(([words, measure]) => ({ words, figure: ledger.figure(measure) }))
    .filter(({ figure }) => figure.value > 0)
  return found.length === 0 ? [] : [verb, ...figuresIn(found)]
}

function inOrder(ledger: Ledger): readonly PublicityEvent[] {
  return ledger.records(publicityEvent).toSorted(orderBy((event) => event.heldOn))
}
