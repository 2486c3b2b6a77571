import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { problem } from './problem-record.ts'
import { rectificationMeasure } from './rectification-measure-record.ts'

export type Problem = FiledRecord<typeof problem>
export type RectificationMeasure = FiledRecord<typeof rectificationMeasure>

const basis = cite('《关于建立党委（党组）书记点评法治工作机制的意见》', undefined, 'second-hand')

export const problems = defineMeasure({
  id: 'rectification/problems',
  title: '查摆问题个数',
  unit: '个',
  definition: '本年度发现并已立项的问题，含其后已销号的；草稿不计。',
  basis,
  over: problem,
  parts: ['subject', 'source'],
})

export const problemsClosed = defineMeasure({
  id: 'rectification/problems-closed',
  title: '查摆问题已销号个数',
  unit: '个',
  definition: '本年度发现的问题中，已由提请人以外的人核验销号的。',
  basis,
  over: problem,
  where: (one) => one.state === 'closed',
})

export const problemsOpen = defineMeasure({
  id: 'rectification/problems-open',
  title: '查摆问题未销号个数',
  unit: '个',
  definition: '本年度发现的问题中，已立项、尚未核验销号的。',
  basis,
  over: problem,
  where: (one) => one.state !== 'closed',
})

export const measures = defineMeasure({
  id: 'rectification/measures',
  title: '整改措施项数',
  unit: '项',
  definition: '本年度制定并列入台账的整改措施，含其后已销号的；草稿不计。',
  basis,
  over: rectificationMeasure,
})

export const measuresClosed = defineMeasure({
  id: 'rectification/measures-closed',
  title: '整改措施已销号项数',
  unit: '项',
  definition: '本年度制定的整改措施中，已由提请人以外的人验收销号的。',
  basis,
  over: rectificationMeasure,
  where: (one) => one.state === 'closed',
})

export const measuresOnTime = defineMeasure({
  id: 'rectification/measures-on-time',
  title: '整改措施按期完成项数',
  unit: '项',
  definition: '本年度制定的整改措施中，已验收销号、完成日期不晚于完成时限的。',
  basis,
  over: rectificationMeasure,
  where: (one) => one.state === 'closed' && one.doneOn !== null && one.doneOn <= one.dueOn,
})

/** One figure per problem, asked for by the problem's title; the unit is the problem's own and stands after it. */
export const problemFigure = defineMeasure({
  id: 'rectification/problem-figure',
  title: '问题数据',
  unit: '',
  definition: '问题台账“数据”栏登记的数，来源见该问题的来源材料和佐证文件。',
  basis,
  over: problem,
  where: (one) => one.figure !== null,
  value: (records) => records.reduce((total, one) => total + (one.figure ?? 0), 0),
})

/** One figure per measure, asked for by its title. */
export const measureTarget = defineMeasure({
  id: 'rectification/measure-target',
  title: '措施目标值',
  unit: '',
  definition: '整改措施台账“目标值”栏登记的数，是承诺的目标，不是已经完成的数。',
  basis,
  over: rectificationMeasure,
  where: (one) => one.targetValue !== null,
  value: (records) => records.reduce((total, one) => total + (one.targetValue ?? 0), 0),
})

export const rectificationMeasures: readonly AnyMeasure[] = [
  problems,
  problemsClosed,
  problemsOpen,
  measures,
  measuresClosed,
  measuresOnTime,
  problemFigure,
  measureTarget,
]
