import { testRule } from '#records/server/test-rule.ts'
import { publicityEvent } from '../publicity-event-record.ts'
import { traineesWithoutTraining } from './trainees-without-training.ts'

testRule(traineesWithoutTraining, publicityEvent, 'trainees', [
  ['宣讲', { form: 'talk', trainees: ['甲'] }, 1],
  ['培训', { form: 'training', trainees: ['甲'] }, 0],
  ['没有人', { form: 'talk', trainees: [] }, 0],
  ['形式没有选', { trainees: ['甲'] }, 0],
])
