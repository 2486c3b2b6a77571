import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { studySession } from './record.ts'

export type Session = FiledRecord<typeof studySession>

/** Study in the strict sense: a hearing and an oath are practice and counted apart. */
export function isStudy(session: Session): boolean {
  return session.form !== 'court-hearing' && session.form !== 'oath'
}

export const sessions = defineMeasure({
  id: 'study/sessions',
  title: '学法活动次数',
  unit: '次',
  definition: '本年度已归档的集中学法活动，每场计一次；旁听庭审、宪法宣誓另行计数，不计入。',
  basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
  over: studySession,
  where: isStudy,
  parts: ['form'],
})

export const monthsCovered = defineMeasure({
  id: 'study/months-covered',
  title: '开展学法的月份数',
  unit: '个月',
  definition: '本年度至少有一次集中学法活动的月份，每月计一个。',
  over: studySession,
  where: isStudy,
  value: (records) => new Set(records.map((session) => session.heldOn.slice(0, 7))).size,
})

export const centreGroupSessions = defineMeasure({
  id: 'study/centre-group-sessions',
  title: '理论学习中心组学法次数',
  unit: '次',
  definition: '本年度已归档、形式为理论学习中心组的学法活动，每场计一次。',
  basis: cite('《中国共产党党委（党组）理论学习中心组学习规则》', undefined, 'unverified'),
  over: studySession,
  where: (session) => session.form === 'centre-group',
})

export const preMeetingSessions = defineMeasure({
  id: 'study/pre-meeting-sessions',
  title: '会前学法次数',
  unit: '次',
  definition: '本年度已归档、形式为会前学法的学法活动，每场计一次。',
  over: studySession,
  where: (session) => session.form === 'pre-meeting',
})

export const lectures = defineMeasure({
  id: 'study/lectures',
  title: '法治专题讲座次数',
  unit: '次',
  definition: '本年度已归档、形式为专题讲座的学法活动，每场计一次。',
  over: studySession,
  where: (session) => session.form === 'lecture',
})

export const courtHearings = defineMeasure({
  id: 'study/court-hearings',
  title: '旁听庭审次数',
  unit: '次',
  definition: '本年度已归档、形式为旁听庭审的活动，每场计一次。',
  over: studySession,
  where: (session) => session.form === 'court-hearing',
})

export const courtAttendances = defineMeasure({
  id: 'study/court-attendances',
  title: '旁听庭审人次',
  unit: '人次',
  definition: '本年度各场旁听庭审的实到人数相加。',
  over: studySession,
  where: (session) => session.form === 'court-hearing',
  value: attendances,
})

export const oaths = defineMeasure({
  id: 'study/oaths',
  title: '宪法宣誓次数',
  unit: '次',
  definition: '本年度已归档、形式为宪法宣誓的活动，每场计一次。',
  basis: cite('《中华人民共和国宪法》', '第二十七条'),
  over: studySession,
  where: (session) => session.form === 'oath',
})

export const xiThoughtSessions = onTopic('study/xi-thought-sessions', '习近平法治思想')
export const constitutionSessions = onTopic('study/constitution-sessions', '宪法')
export const congressSessions = onTopic('study/congress-sessions', '人大制度')

export const participations = defineMeasure({
  id: 'study/participations',
  title: '学法参加人次',
  unit: '人次',
  definition: '本年度各场集中学法活动的实到人数相加；旁听庭审、宪法宣誓不计入。',
  over: studySession,
  where: isStudy,
  value: attendances,
})

export const expectedParticipations = defineMeasure({
  id: 'study/expected-participations',
  title: '学法应到人次',
  unit: '人次',
  definition: '本年度各场集中学法活动的应到人数相加；旁听庭审、宪法宣誓不计入。',
  over: studySession,
  where: isStudy,
  value: (records) => records.reduce((total, session) => total + session.invited.length, 0),
})

export const lawsStudied = defineMeasure({
  id: 'study/laws-studied',
  title: '学习的法律法规部数',
  unit: '部',
  definition: '本年度集中学法活动所学的法律法规和党内法规，同一部只计一次。',
  over: studySession,
  where: (session) => isStudy(session) && (session.laws ?? []).length > 0,
  value: (records) => new Set(records.flatMap((session) => session.laws ?? [])).size,
})

export const principalAttended = defineMeasure({
  id: 'study/principal-attended',
  title: '党组书记参加学法次数',
  unit: '次',
  definition: '本年度集中学法活动中时任党组书记到场的场次，含主持和领学。',
  over: studySession,
  where: (session) => isStudy(session) && session.principal !== 'absent',
})

export const principalChaired = defineMeasure({
  id: 'study/principal-chaired',
  title: '党组书记主持学法次数',
  unit: '次',
  definition: '本年度集中学法活动中由时任党组书记主持的场次。',
  over: studySession,
  where: (session) => isStudy(session) && (session.principal === 'chair' || session.principal === 'chair-and-lead'),
})

export const principalLed = defineMeasure({
  id: 'study/principal-led',
  title: '党组书记领学次数',
  unit: '次',
  definition: '本年度集中学法活动中由时任党组书记领学或授课的场次。',
  over: studySession,
  where: (session) => isStudy(session) && (session.principal === 'lead' || session.principal === 'chair-and-lead'),
})

export const studyMeasures: readonly AnyMeasure[] = [
  sessions,
  monthsCovered,
  centreGroupSessions,
  preMeetingSessions,
  lectures,
  courtHearings,
  courtAttendances,
  oaths,
  xiThoughtSessions,
  constitutionSessions,
  congressSessions,
  participations,
  expectedParticipations,
  lawsStudied,
  principalAttended,
  principalChaired,
  principalLed,
]

/** Topics are words, which no figure is broken down by: each topic that statements name is a measure of its own. */
function onTopic(id: string, topic: string) {
  return defineMeasure({
    id,
    title: `${topic}专题学习次数`,
    unit: '次',
    definition: `本年度集中学法活动中，学习专题列有“${topic}”的场次。`,
    over: studySession,
    where: (session) => isStudy(session) && (session.topics ?? []).includes(topic),
  })
}

function attendances(records: readonly Session[]): number {
  return records.reduce((total, session) => total + session.attended.length, 0)
}
