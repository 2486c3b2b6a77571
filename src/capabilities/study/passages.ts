import { monthDay } from '#gongwen/official-date.ts'
import { cite } from '#kernel/citation.ts'
import type { Figure } from '#kernel/measure.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  definePassage,
  gap,
  type Ledger,
  listed,
  type Passage,
  type Piece,
  resting,
  say,
  sentence,
} from '#kernel/passage.ts'
import { lawTitles } from './law-titles.ts'
import { mustKnowPassage, planPassage } from './list-passages.ts'
import {
  constitutionSessions,
  courtAttendances,
  courtHearings,
  expectedParticipations,
  isStudy,
  lawsStudied,
  lectures,
  monthsCovered,
  oaths,
  participations,
  preMeetingSessions,
  principalAttended,
  principalChaired,
  principalLed,
  type Session,
  sessions,
  xiThoughtSessions,
} from './measures.ts'
import { studySession } from './record.ts'
import { quoted, subjectOf } from './session-words.ts'

const studyOpinion = cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand')
const responsibility = cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条', 'second-hand')
const together = '抓好集中学法'
const before = '坚持会前学法'
const practice = '参加旁听庭审和宪法宣誓'

const formWords: Readonly<Record<Session['form'], string>> = {
  'centre-group': '理论学习中心组学习',
  'pre-meeting': '会前学法',
  'party-branch': '“三会一课”学法',
  'party-day': '主题党日学法',
  'staff-meeting': '机关例会学法',
  lecture: '法治专题讲座',
  'court-hearing': '旁听庭审',
  oath: '宪法宣誓',
}

/** Titles named one by one; of more, the sentence says 等. */
const namedLaws = 8

const sessionsPassage = definePassage({
  id: 'study/sessions',
  pillar: 'study',
  order: 10,
  lead: together,
  basis: studyOpinion,
  *write(ledger) {
    const total = ledger.figure(sessions)
    if (total.value === 0) return yield gap('本年度无集中学法记录', studySession)
    const parts = formParts(ledger)
    const [only] = parts
    const [verb, among] = ledger.pick([
      ['组织集中学法', '其中'],
      ['开展集中学法活动', '包括'],
    ])
    if (parts.length === 1 && only !== undefined) {
      yield sentence([`${ledger.year}年，以${only.words}的形式${verb}`, total, '。'])
    } else {
      yield sentence([`${ledger.year}年，共${verb}`, total, `，${among}`, ...listFigures(parts), '。'])
    }
    const months = ledger.figure(monthsCovered)
    if (months.value > 1) yield say`全年有${months}安排了集中学法。`
  },
})

const attendancePassage = definePassage({
  id: 'study/attendance',
  pillar: 'study',
  order: 20,
  lead: together,
  basis: studyOpinion,
  *write(ledger) {
    const expected = ledger.figure(expectedParticipations)
    const came = ledger.figure(participations)
    if (came.value === 0) return
    if (isFull(ledger)) yield say`各次学习合计应到${expected}，全部到会。`
    else yield say`各次学习合计应到${expected}，实到${came}。`
  },
})

const topicsPassage = definePassage({
  id: 'study/topics',
  pillar: 'study',
  order: 30,
  lead: together,
  basis: studyOpinion,
  *write(ledger) {
    if (ledger.figure(sessions).value === 0) return
    const thought = ledger.figure(xiThoughtSessions)
    const constitution = ledger.figure(constitutionSessions)
    if (thought.value > 0 && constitution.value > 0) {
      yield say`专题学习习近平法治思想${thought}、宪法${constitution}。`
    } else if (thought.value > 0) yield say`专题学习习近平法治思想${thought}。`
    else if (constitution.value > 0) yield say`专题学习宪法${constitution}。`
    if (thought.value === 0) yield gap('本年度无学习习近平法治思想的记录', studySession)
    if (constitution.value === 0) yield gap('本年度无学习宪法的记录', studySession)
  },
})

const lawsPassage = definePassage({
  id: 'study/laws',
  pillar: 'study',
  order: 40,
  lead: together,
  basis: studyOpinion,
  *write(ledger) {
    const figure = ledger.figure(lawsStudied)
    if (figure.value === 0) return
    const held = inOrder(ledger).filter(isStudy)
    const laws = [...new Set(held.flatMap((session) => session.laws ?? []))]
    const named = lawTitles(laws.slice(0, namedLaws))
    const kind = held.some(studiedPartyRules) ? '法律法规和党内法规' : '法律法规'
    const verb = ledger.pick(['先后学习', '依次学习'])
    if (laws.length === 1) yield resting(say`学习了${named}。`, held)
    else yield say`${verb}${named}等${kind}${figure}。`
  },
})

const lecturesPassage = definePassage({
  id: 'study/lectures',
  pillar: 'study',
  order: 50,
  lead: together,
  basis: studyOpinion,
  *write(ledger) {
    const figure = ledger.figure(lectures)
    if (figure.value === 0) return yield gap('本年度无法治专题讲座记录', studySession)
    const held = inOrder(ledger).filter((session) => session.form === 'lecture')
    const given = held.map((session) =>
      session.speaker === null ? `讲授${quoted(session.title)}` : `由${session.speaker}讲授${quoted(session.title)}`,
    )
    yield say`举办法治专题讲座${figure}，${listed(given, '，')}。`
  },
})

const preMeetingPassage = definePassage({
  id: 'study/pre-meeting',
  pillar: 'study',
  order: 60,
  lead: before,
  basis: studyOpinion,
  *write(ledger) {
    const figure = ledger.figure(preMeetingSessions)
    if (figure.value === 0) return yield gap('本年度无会前学法记录', studySession)
    const held = inOrder(ledger).filter((session) => session.form === 'pre-meeting')
    const [first, second] = ledger.pick([
      ['做到先学法、后议事，组织会前学法', '：'],
      ['把与议题有关的法律学在会前，组织会前学法', '。'],
    ])
    yield say`${first}${figure}${second}${listed(held.map(studiedBefore), '；')}。`
  },
})

const courtPassage = definePassage({
  id: 'study/court-hearing',
  pillar: 'study',
  order: 70,
  lead: practice,
  basis: studyOpinion,
  *write(ledger) {
    const figure = ledger.figure(courtHearings)
    if (figure.value === 0) return yield gap('本年度无旁听庭审记录', studySession)
    const held = inOrder(ledger).filter((session) => session.form === 'court-hearing')
    const attendances = ledger.figure(courtAttendances)
    const cases = held.map((session) => `${monthDay(session.heldOn)}旁听${session.courtCase ?? '案件审理'}`)
    yield say`组织旁听庭审${figure}，${listed(cases, '，')}，${attendances}参加。`
  },
})

const oathPassage = definePassage({
  id: 'study/oath',
  pillar: 'study',
  order: 80,
  lead: practice,
  basis: cite('《中华人民共和国宪法》', '第二十七条'),
  *write(ledger) {
    const figure = ledger.figure(oaths)
    if (figure.value === 0) return
    const held = inOrder(ledger).filter((session) => session.form === 'oath')
    const days = held.map((session) => monthDay(session.heldOn))
    yield say`${listed(days)}依法举行宪法宣誓${figure}。`
  },
})

const principalPassage = definePassage({
  id: 'study/principal',
  pillar: 'first-responsible',
  order: 10,
  lead: '带头学习法律',
  basis: responsibility,
  *write(ledger) {
    const attended = ledger.figure(principalAttended)
    if (attended.value === 0) return yield gap('本年度无党组书记参加集中学法的记录', studySession)
    const chaired = ledger.figure(principalChaired)
    const led = ledger.figure(principalLed)
    const pieces: Piece[] = ['本人参加集中学法', attended]
    if (chaired.value > 0) pieces.push('，主持学习', chaired)
    if (led.value > 0) pieces.push('，领学或授课', led)
    yield sentence([...pieces, '。'])
    const own = inOrder(ledger).filter(isOwnLesson)
    if (own.length === 0) return
    const lessons = own.map((session) => `${subjectOf(session.title)}（${monthDay(session.heldOn)}）`)
    yield resting(say`领学的内容是：${listed(lessons)}。`, own)
  },
})

export const studyPassages: readonly Passage[] = [
  planPassage,
  sessionsPassage,
  attendancePassage,
  topicsPassage,
  lawsPassage,
  lecturesPassage,
  preMeetingPassage,
  courtPassage,
  oathPassage,
  mustKnowPassage,
  principalPassage,
]

interface FormPart {
  readonly words: string
  readonly figure: Figure
}

/** Forms that occurred, in the order of the declaration. */
function formParts(ledger: Ledger): readonly FormPart[] {
  return Object.entries(formWords)
    .map(([value, words]) => ({ words, figure: ledger.figure(sessions, { field: 'form', value }) }))
    .filter((part) => part.figure.value > 0)
}

function listFigures(parts: readonly FormPart[]): readonly Piece[] {
  return parts.flatMap((part, index) => [index === 0 ? part.words : `、${part.words}`, part.figure])
}

function inOrder(ledger: Ledger): readonly Session[] {
  return ledger.records(studySession).toSorted(orderBy((session) => session.heldOn))
}

/** Everyone invited came, each time: two equal sums alone would not prove it. */
function isFull(ledger: Ledger): boolean {
  return ledger
    .records(studySession)
    .filter(isStudy)
    .every((session) => session.invited.every((id) => session.attended.includes(id)))
}

function studiedPartyRules(session: Session): boolean {
  const laws = session.laws ?? []
  if (laws.length === 0) return false
  return (session.topics ?? []).includes('党内法规') || laws.some((law) => law.includes('中国共产党'))
}

function isOwnLesson(session: Session): boolean {
  return isStudy(session) && (session.principal === 'lead' || session.principal === 'chair-and-lead')
}

function studiedBefore(session: Session): string {
  const laws = lawTitles(session.laws ?? [])
  const studied = laws === '' ? quoted(session.title) : laws
  return session.matter === null
    ? `${monthDay(session.heldOn)}学习${studied}`
    : `${monthDay(session.heldOn)}研究${session.matter}前，学习${studied}`
}
