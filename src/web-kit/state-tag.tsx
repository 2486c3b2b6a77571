import { Mark, type MarkShape, type Tone } from './mark.tsx'

export interface StateTagProps {
  /** What people read: 草稿、已归档. */
  readonly label: string
  /** open: still being written; moving: under way; done: counts; due: soon late; late: overdue; void: kept, never counted. */
  readonly stage: Stage
}
export type Stage = 'open' | 'moving' | 'done' | 'due' | 'late' | 'void'

/** A state as word and shape. */
export function StateTag({ label, stage }: StateTagProps) {
  const { shape, tone } = looks[stage]
  return (
    <span className={`state-tag tone-${tone}`}>
      <Mark shape={shape} tone={tone} />
      {label}
    </span>
  )
}

const looks: Readonly<Record<Stage, { readonly shape: MarkShape; readonly tone: Tone }>> = {
  open: { shape: 'hollow', tone: 'quiet' },
  moving: { shape: 'half', tone: 'primary' },
  done: { shape: 'check', tone: 'green' },
  due: { shape: 'clock', tone: 'amber' },
  late: { shape: 'triangle', tone: 'vermilion' },
  void: { shape: 'cross', tone: 'quiet' },
}
