import { testRule } from '#records/server/test-rule.ts'
import { planTask } from '../plan-task-record.ts'
import { taskWithoutSource } from './task-without-source.ts'

testRule(taskWithoutSource, planTask, 'source', [
  ['职责清单，没有选职责', { source: 'duty' }, 1],
  ['工作要点，没有写出处', { source: 'work-points' }, 1],
  ['选了职责', { source: 'duty', duty: '落实普法责任' }, 0],
  ['写了出处', { source: 'work-points', sourceNote: '2024年工作要点第3项' }, 0],
  ['没有填来源', {}, 0],
])
