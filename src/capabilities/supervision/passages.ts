import { cite } from '#kernel/citation.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  clause,
  definePassage,
  enumerate,
  gap,
  type Ledger,
  listed,
  type Passage,
  type Piece,
  resting,
  say,
  sentence,
} from '#kernel/passage.ts'
import { kindChoices } from './fields.ts'
import { filingPassage } from './filing-passages.ts'
import { inquiry, results, subjects } from './lead-passages.ts'
import {
  deputiesInvited,
  type Item,
  inquiredOrgans,
  inquiryQuestions,
  items,
  legislationSuggestions,
  opinionsAnswered,
  opinionsHandedOver,
  principalAttended,
  principalLed,
  suggestionsMade,
} from './measures.ts'
import { planPassage } from './plan-passages.ts'
import { supervisionItem } from './record.ts'
import { suggestionPassage } from './suggestion-passages.ts'

type Kind = Item['kind']

/** Organs a sentence names before it says 等 and how many they are. */
const mostTargets = 12

const law = '《中华人民共和国各级人民代表大会常务委员会监督法》'

const kindWords: Readonly<Record<Kind, string>> = kindChoices

/** What the organ did for the Standing Committee, by its role; said only where it is the same in every record. */
const roleWords: Readonly<Record<Item['role'], string>> = {
  host: '牵头组织',
  assist: '配合常委会',
  serve: '服务保障常委会',
}

const researchPassage = definePassage({
  id: 'supervision/research',
  pillar: 'supervision',
  order: 10,
  lead: subjects,
  basis: cite(law, '第十三条'),
  *write(ledger) {
    const held = ofKind(ledger, 'research')
    if (held.length === 0) return yield gap('本年度无调研记录', supervisionItem)
    const verb = `${held.length === 1 ? '' : '先后'}${ledger.pick(['对', '就'])}`
    yield say`${doneBy(held)}${verb}${list(held)}开展调研${kindFigure(ledger, 'research')}。`
  },
})

const visitPassage = definePassage({
  id: 'supervision/inspection-visits',
  pillar: 'supervision',
  order: 20,
  lead: subjects,
  basis: cite('《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》', '第二十九条'),
  *write(ledger) {
    const held = ofKind(ledger, 'inspection-visit')
    if (held.length === 0) return yield gap('本年度无视察记录', supervisionItem)
    yield say`${isServed(held) ? '协助' : ''}组织代表视察${list(held)}${kindFigure(ledger, 'inspection-visit')}。`
  },
})

const lawInspectionPassage = definePassage({
  id: 'supervision/law-inspections',
  pillar: 'supervision',
  order: 30,
  lead: subjects,
  basis: cite(law, '第三十一条'),
  *write(ledger) {
    const held = ofKind(ledger, 'law-inspection')
    if (held.length === 0) return yield gap('本年度无执法检查记录', supervisionItem)
    const by = isServed(held) ? '协助执法检查组' : doneBy(held)
    yield say`${by}对${list(held)}开展执法检查${kindFigure(ledger, 'law-inspection')}。`
  },
})

const workReportPassage = definePassage({
  id: 'supervision/work-reports',
  pillar: 'supervision',
  order: 40,
  lead: subjects,
  basis: cite(law, '第十二条'),
  *write(ledger) {
    const held = ofKind(ledger, 'work-report')
    if (held.length === 0) return yield gap('本年度无听取审议专项工作报告记录', supervisionItem)
    yield say`为常委会听取审议${list(held)}专项工作报告提供服务保障${kindFigure(ledger, 'work-report')}。`
  },
})

const legislationPassage = definePassage({
  id: 'supervision/legislation-research',
  pillar: 'supervision',
  order: 50,
  lead: subjects,
  basis: cite('《中华人民共和国立法法》', undefined, 'unverified'),
  *write(ledger) {
    const held = ofKind(ledger, 'legislation-research')
    if (held.length === 0) return
    const by = ledger.organ.level === 'county' || held.some((item) => item.role !== 'host') ? '配合上级人大常委会' : ''
    const opinions = ledger.figure(legislationSuggestions)
    const after: Piece[] = opinions.value > 0 ? ['，反馈修改意见', opinions, '。'] : ['。']
    yield sentence([`${by}开展${list(held)}立法调研`, kindFigure(ledger, 'legislation-research'), ...after])
  },
})

const totalPassage = definePassage({
  id: 'supervision/total',
  pillar: 'supervision',
  order: 60,
  lead: subjects,
  basis: cite(law),
  *write(ledger) {
    const total = ledger.figure(items)
    const parts = inDeclaredOrder.filter((kind) => ofKind(ledger, kind).length > 0)
    if (parts.length < 2) return
    const among = ledger.pick(['其中', '包括'])
    const figures = parts.flatMap((kind, index) => [
      `${index === 0 ? '' : '、'}${kindWords[kind]}`,
      kindFigure(ledger, kind),
    ])
    yield sentence([`${ledger.year}年，共参与各类监督活动`, total, `，${among}`, ...figures, '。'])
  },
})

const inquiryPassage = definePassage({
  id: 'supervision/special-inquiries',
  pillar: 'supervision',
  order: 36,
  lead: inquiry,
  basis: cite(law, '第四十七条'),
  *write(ledger) {
    const held = ofKind(ledger, 'special-inquiry')
    if (held.length === 0) return yield gap('本年度无专题询问记录', supervisionItem)
    const organs = ledger.figure(inquiredOrgans)
    const questions = ledger.figure(inquiryQuestions)
    // The Standing Committee asks; an organ that only serves says so of itself.
    const [by, part] = isServed(held) ? ['常委会', '，机关承担服务保障工作'] : [doneBy(held), '']
    const asked: Piece[] = questions.value > 0 ? ['，现场提出问题', questions, `${part}。`] : [`${part}。`]
    const [only] = held
    if (held.length === 1 && only !== undefined && organs.value > 1) {
      const before = `${by}围绕${clause(only.title)}，对${(only.targets ?? []).slice(0, mostTargets).join('、')}等`
      return yield sentence([before, organs, '开展专题询问', ...asked])
    }
    const each = held.map((item) => `围绕${clause(item.title)}对${enumerate(item.targets ?? [])}开展专题询问`)
    yield resting(sentence([`${by}${listed(each, '，')}`, ...asked]), held)
  },
})

const deputiesPassage = definePassage({
  id: 'supervision/deputies',
  pillar: 'supervision',
  order: 65,
  lead: subjects,
  basis: cite(law, '第七条'),
  *write(ledger) {
    const invited = ledger.figure(deputiesInvited)
    const made = ledger.figure(suggestionsMade)
    if (invited.value > 0 && made.value > 0)
      yield say`邀请人大代表参加监督活动${invited}，各项监督活动提出意见建议${made}。`
    else if (invited.value > 0) yield say`邀请人大代表参加监督活动${invited}。`
    else if (made.value > 0) yield say`各项监督活动提出意见建议${made}。`
  },
})

const opinionsPassage = definePassage({
  id: 'supervision/opinions',
  pillar: 'supervision',
  order: 38,
  lead: results,
  basis: cite(law, '第十七条'),
  *write(ledger) {
    const handed = ledger.figure(opinionsHandedOver)
    if (handed.value === 0) {
      const due = ofKind(ledger, 'special-inquiry').length + ofKind(ledger, 'work-report').length
      if (due > 0) yield gap('本年度无审议意见交办记录', supervisionItem)
      return
    }
    const answered = ledger.figure(opinionsAnswered)
    if (answered.value === 0) yield say`交办常委会审议意见${handed}，尚未收到办理情况报告。`
    else yield say`交办常委会审议意见${handed}，收到办理情况报告${answered}。`
  },
})

const principalPassage = definePassage({
  id: 'supervision/principal',
  pillar: 'first-responsible',
  order: 20,
  lead: '带队参加监督活动',
  basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条', 'second-hand'),
  *write(ledger) {
    const led = ledger.figure(principalLed)
    const attended = ledger.figure(principalAttended)
    if (led.value === 0 && attended.value === 0) {
      if (inOrder(ledger).length > 0) yield gap('本年度无党组书记带队或参加监督活动的记录', supervisionItem)
      return
    }
    if (led.value === 0) return yield say`本人参加监督活动${attended}。`
    const own = inOrder(ledger).filter((item) => item.principal === 'lead')
    const topics = listed(own.map((item) => `${clause(item.title)}${kindWords[item.kind]}`))
    if (attended.value === 0) yield say`本人带队或主持${topics}等监督活动${led}。`
    else yield say`本人带队或主持${topics}等监督活动${led}，参加其他监督活动${attended}。`
  },
})

export const supervisionPassages: readonly Passage[] = [
  planPassage,
  filingPassage,
  suggestionPassage,
  researchPassage,
  visitPassage,
  lawInspectionPassage,
  workReportPassage,
  legislationPassage,
  totalPassage,
  inquiryPassage,
  deputiesPassage,
  opinionsPassage,
  principalPassage,
]

const inDeclaredOrder: readonly Kind[] = [
  'inspection-visit',
  'research',
  'law-inspection',
  'special-inquiry',
  'work-report',
  'legislation-research',
]

function kindFigure(ledger: Ledger, kind: Kind) {
  return ledger.figure(items, { field: 'kind', value: kind })
}

function ofKind(ledger: Ledger, kind: Kind): readonly Item[] {
  return inOrder(ledger).filter((item) => item.kind === kind)
}

function inOrder(ledger: Ledger): readonly Item[] {
  return ledger.records(supervisionItem).toSorted(orderBy((item) => item.startedOn))
}

function isServed(held: readonly Item[]): boolean {
  return held.every((item) => item.role === 'serve')
}

function doneBy(held: readonly Item[]): string {
  const roles = new Set(held.map((item) => item.role))
  const [role] = roles
  return roles.size === 1 && role !== undefined ? roleWords[role] : ''
}

/** Topics often hold 和 themselves, so they are joined by 、 alone. */
function list(held: readonly Item[]): string {
  return listed([...new Set(held.map((item) => clause(item.title)))])
}
