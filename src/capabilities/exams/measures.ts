import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { exam } from './exam-record.ts'

export type Exam = FiledRecord<typeof exam>

const basis = cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand')

/** What the whole organ sits; exams for a post or a qualification are of a few and counted apart. */
export function isGeneral({ kind }: Exam): boolean {
  return kind === 'annual' || kind === 'quarterly' || kind === 'topical'
}

/** All who work there sat: everyone on the roster, which was not of some only; without a roster nobody knows. */
export function isFull({ audience, eligible, sat }: Exam): boolean {
  return audience !== 'part' && eligible !== null && sat === eligible
}

export const exams = defineMeasure({
  id: 'exams/exams',
  title: '法律知识考试次数',
  unit: '次',
  definition: '本年度已归档的年度、季度、专题法律知识考试，每场计一次；补考不另计，任前考试、执法资格考试另行计数。',
  basis,
  over: exam,
  where: isGeneral,
  parts: ['kind'],
})

export const fullExams = defineMeasure({
  id: 'exams/full-exams',
  title: '全员参加的法律知识考试次数',
  unit: '次',
  definition: '本年度年度、季度、专题考试中，登记了应考人数、实考人数与之相等的场次；只考部分人员的不计。',
  basis,
  over: exam,
  where: (one) => isGeneral(one) && isFull(one),
})

export const examsWithoutRoster = defineMeasure({
  id: 'exams/without-roster',
  title: '没有登记应考人数的考试次数',
  unit: '次',
  definition: '本年度年度、季度、专题考试中，应考人数没有填写的场次。',
  over: exam,
  where: (one) => isGeneral(one) && one.eligible === null,
})

export const eligibleSum = defineMeasure({
  id: 'exams/eligible',
  title: '法律知识考试应考人次',
  unit: '人次',
  definition: '本年度年度、季度、专题考试中登记了应考人数的，各场应考人数相加。',
  over: exam,
  where: (one) => isGeneral(one) && one.eligible !== null,
  value: (records) => records.reduce((total, { eligible }) => total + (eligible ?? 0), 0),
})

export const satSum = defineMeasure({
  id: 'exams/sat',
  title: '法律知识考试实考人次',
  unit: '人次',
  definition: '本年度年度、季度、专题考试各场实考人数相加，补考的计入。',
  over: exam,
  where: isGeneral,
  value: sumSat,
})

export const passedSum = defineMeasure({
  id: 'exams/passed',
  title: '法律知识考试合格人次',
  unit: '人次',
  definition: '本年度年度、季度、专题考试中登记了合格人数的，各场合格人数相加，补考合格的计入。',
  over: exam,
  where: (one) => isGeneral(one) && one.passed !== null,
  value: sumPassed,
})

export const lawsExamined = defineMeasure({
  id: 'exams/laws-examined',
  title: '考试涉及的法律法规部数',
  unit: '部',
  definition: '本年度年度、季度、专题考试涉及的法律法规和党内法规，同一部只计一次。',
  over: exam,
  where: (one) => isGeneral(one) && (one.subjects ?? []).length > 0,
  value: (records) => new Set(records.flatMap(({ subjects }) => subjects ?? [])).size,
})

export const preAppointmentExams = ofKind('exams/pre-appointment', '任前法律知识考试次数', '次', 'pre-appointment')
export const preAppointmentSat = defineMeasure({
  id: 'exams/pre-appointment-sat',
  title: '任前法律知识考试人数',
  unit: '人次',
  definition: '本年度各场任前考试实考人数相加。',
  over: exam,
  where: ({ kind }) => kind === 'pre-appointment',
  value: sumSat,
})
export const preAppointmentPassed = defineMeasure({
  id: 'exams/pre-appointment-passed',
  title: '任前法律知识考试合格人数',
  unit: '人次',
  definition: '本年度各场任前考试中登记了合格人数的，合格人数相加。',
  over: exam,
  where: ({ kind, passed }) => kind === 'pre-appointment' && passed !== null,
  value: sumPassed,
})
export const enforcementExams = ofKind('exams/enforcement', '执法资格考试次数', '次', 'enforcement')

export const examMeasures: readonly AnyMeasure[] = [
  exams,
  fullExams,
  examsWithoutRoster,
  eligibleSum,
  satSum,
  passedSum,
  lawsExamined,
  preAppointmentExams,
  preAppointmentSat,
  preAppointmentPassed,
  enforcementExams,
]

function ofKind(id: string, title: string, unit: string, kind: Exam['kind']) {
  return defineMeasure({
    ...{ id, title, unit, over: exam },
    definition: `本年度已归档、类别为${exam.fields.kind.choices[kind]}的考试，每场计一次。`,
    where: (one: Exam) => one.kind === kind,
  })
}

function sumSat(records: readonly Exam[]): number {
  return records.reduce((total, { sat }) => total + sat, 0)
}

function sumPassed(records: readonly Exam[]): number {
  return records.reduce((total, { passed }) => total + (passed ?? 0), 0)
}
