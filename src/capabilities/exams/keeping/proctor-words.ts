import type { ProctorState, ProctorView } from '../engine/keeper-api.ts'

/** States of those who sit, in the order in which a proctor looks for them. */
export const proctorWords = {
  lost: '失去联系',
  writing: '正在作答',
  'not-started': '未开考',
  'handed-in': '已交卷',
  voided: '已作废',
  exempt: '免考',
} as const satisfies Record<ProctorState, string>

/** 未开考3人，正在作答12人：what there is of each, in one line. */
export function countsInWords(counts: ProctorView['counts']): string {
  return statesInOrder
    .filter((state) => counts[state] > 0)
    .map((state) => `${proctorWords[state]}${counts[state]}人`)
    .join('，')
}

export const statesInOrder = [
  'lost',
  'writing',
  'not-started',
  'handed-in',
  'voided',
  'exempt',
] as const satisfies ProctorState[]
