import { defineMeasure } from '#kernel/measure.ts'
import { studySession } from './record.ts'

export const sessions = defineMeasure({
  id: 'study/sessions',
  title: '学法活动次数',
  unit: '次',
  definition: '本年度已归档的学法活动，每场计一次；宪法宣誓不计入。',
  over: studySession,
  where: (session) => session.form !== 'oath',
  parts: ['form'],
})
