import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { calendarDayNamed, officialName } from './campaign-names.ts'
import { publicityEvent } from './publicity-event-record.ts'

export type PublicityEvent = FiledRecord<typeof publicityEvent>

const basis = cite('《关于实行国家机关“谁执法谁普法”普法责任制的意见》', undefined, 'second-hand')

/** Training of a roster is not publicity: it has a measure of its own. */
export function isPublicity({ form }: PublicityEvent): boolean {
  return form !== 'training'
}

export function isOfConstitution(event: PublicityEvent): boolean {
  return isPublicity(event) && (event.publicised ?? []).includes('中华人民共和国宪法')
}

export function reaches(event: PublicityEvent): boolean {
  return isPublicity(event) && (event.outreachPlaces ?? []).length > 0
}

/** Official names of the calendar's days that the events name; what only the organ's own plan knows is none of them. */
export function campaignsOf(held: readonly PublicityEvent[]): readonly string[] {
  const named = held.flatMap((event) => event.campaigns ?? []).filter((name) => calendarDayNamed(name) !== undefined)
  return [...new Set(named.map(officialName))]
}

export const events = defineMeasure({
  id: 'publicity/events',
  title: '普法活动次数',
  unit: '次',
  definition: '本年度已归档的普法活动，每场计一次；法治带头人、法律明白人培训另行计数。',
  basis,
  over: publicityEvent,
  where: isPublicity,
  parts: ['form', 'venue'],
})

export const constitutionEvents = defineMeasure({
  id: 'publicity/constitution-events',
  title: '宪法宣传活动次数',
  unit: '次',
  definition: '本年度普法活动中，宣传的法律法规列有《中华人民共和国宪法》的场次。',
  over: publicityEvent,
  where: isOfConstitution,
})

export const campaigns = defineMeasure({
  id: 'publicity/campaigns',
  title: '集中宣传节点个数',
  unit: '个',
  definition: '本年度普法活动列出的、普法日历上有的宣传节点，按官方名称，同一节点只计一个。',
  over: publicityEvent,
  where: (event) => isPublicity(event) && campaignsOf([event]).length > 0,
  value: (held) => campaignsOf(held).length,
})

export const lawsPublicised = defineMeasure({
  id: 'publicity/laws',
  title: '宣传的法律法规部数',
  unit: '部',
  definition: '本年度普法活动宣传的法律法规，同一部只计一次。',
  over: publicityEvent,
  where: (event) => isPublicity(event) && (event.publicised ?? []).length > 0,
  value: (held) => new Set(held.flatMap(({ publicised }) => publicised ?? [])).size,
})

export const audience = defineMeasure({
  id: 'publicity/audience',
  title: '普法活动现场受众人次',
  unit: '人次',
  definition: '本年度写明计数办法的普法活动，各场受众相加；没有写明怎样计数的、由网络平台统计的不计入。',
  over: publicityEvent,
  where: (event) => isPublicity(event) && event.countedBy !== null && event.countedBy !== 'platform',
  value: sumAudience,
  parts: ['countedBy'],
})

export const onlineAudience = defineMeasure({
  id: 'publicity/online-audience',
  title: '普法内容网上阅读、播放人次',
  unit: '人次',
  definition: '本年度由网络平台统计受众的普法活动，平台统计的人次相加；点赞、转发不计。',
  over: publicityEvent,
  where: (event) => isPublicity(event) && event.countedBy === 'platform',
  value: sumAudience,
})

export const caseEvents = defineMeasure({
  id: 'publicity/case-events',
  title: '以案释法的普法活动次数',
  unit: '次',
  definition: '本年度普法活动中写明所用案例的场次。',
  over: publicityEvent,
  where: (event) => isPublicity(event) && (event.cases ?? []).length > 0,
})

export const outreachEvents = defineMeasure({
  id: 'publicity/outreach-events',
  title: '到联系村、社区开展普法的次数',
  unit: '次',
  definition: '本年度普法活动中写明走到了联系村、社区的场次，一场走到几处仍计一次。',
  over: publicityEvent,
  where: reaches,
})

export const placesReached = defineMeasure({
  id: 'publicity/places-reached',
  title: '开展过普法活动的联系村、社区个数',
  unit: '个',
  definition: '本年度普法活动走到的联系村、社区，同一处只计一个。',
  over: publicityEvent,
  where: reaches,
  value: (held) => new Set(held.flatMap(({ outreachPlaces }) => outreachPlaces ?? [])).size,
})

export const trainings = defineMeasure({
  id: 'publicity/trainings',
  title: '法治带头人、法律明白人培训次数',
  unit: '次',
  definition: '本年度已归档、形式为骨干培训的活动，每场计一次。',
  over: publicityEvent,
  where: (event) => !isPublicity(event),
})

export const trainees = defineMeasure({
  id: 'publicity/trainees',
  title: '法治带头人、法律明白人参训人次',
  unit: '人次',
  definition: '本年度各场骨干培训登记的参训人员，一人参加一场计一次。',
  over: publicityEvent,
  where: (event) => !isPublicity(event),
  value: (held) => held.reduce((total, event) => total + (event.trainees ?? []).length, 0),
})

export const materialMeasures = {
  boards: ofMaterial('boards', '展板'),
  videos: ofMaterial('videos', '短视频'),
  leaflets: ofMaterial('leaflets', '资料'),
  books: ofMaterial('books', '书籍'),
  gifts: ofMaterial('gifts', '宣传品'),
  posts: ofMaterial('posts', '推文'),
} as const

export const eventMeasures: readonly AnyMeasure[] = [
  events,
  constitutionEvents,
  campaigns,
  lawsPublicised,
  audience,
  onlineAudience,
  caseEvents,
  outreachEvents,
  placesReached,
  trainings,
  trainees,
  ...Object.values(materialMeasures),
]

function ofMaterial(field: 'boards' | 'videos' | 'leaflets' | 'books' | 'gifts' | 'posts', name: string) {
  return defineMeasure({
    id: `publicity/${field}`,
    title: `普法${name}数量`,
    unit: publicityEvent.fields[field].unit,
    definition: `本年度普法活动登记的${name}数量相加；同一批${name}只在第一次使用时登记。`,
    over: publicityEvent,
    where: (event) => isPublicity(event) && (event[field] ?? 0) > 0,
    value: (held) => held.reduce((total, event) => total + (event[field] ?? 0), 0),
  })
}

function sumAudience(held: readonly PublicityEvent[]): number {
  return held.reduce((total, event) => total + (event.audience ?? 0), 0)
}
