import { type Stage, StateTag } from '#web-kit/state-tag.tsx'
import type { ExamPhase } from '../../engine/keeper-api.ts'

/** Where an exam online stands, as word and shape. */
export function PhaseTag({ phase }: { readonly phase: ExamPhase }) {
  return <StateTag {...phases[phase]} />
}

const phases: Readonly<Record<ExamPhase, { readonly label: string; readonly stage: Stage }>> = {
  draft: { label: '正在设置', stage: 'open' },
  arranged: { label: '已组卷，未开考', stage: 'due' },
  open: { label: '正在考试', stage: 'moving' },
  closed: { label: '已截止，待公布', stage: 'due' },
  released: { label: '已公布成绩', stage: 'done' },
}
