import type { ProctorLine } from '../../engine/keeper-api.ts'

/** What is done about one person who sits. */
export interface OfLineProps {
  readonly exam: string
  /** `null`: closed. */
  readonly line: ProctorLine | null
  readonly onClose: () => void
}

/** What a proctor asked for at a line. */
export interface ProctorAsked {
  readonly act: 'events' | 'extra-time' | 'void'
  readonly line: ProctorLine
}
