import type { ExamPhase } from '../engine/keeper-api.ts'

/** One row of GET /api/exams/kept: the exams online, those last opened first. */
export interface KeptExam {
  readonly exam: string
  readonly title: string
  readonly recordState: string
  readonly phase: ExamPhase
  readonly practice: boolean
  readonly opensAt: string
  readonly closesAt: string
  readonly minutes: number
  /** Without who is exempt. */
  readonly roster: number
  readonly sat: number
  /** Whether the asker keeps it; others look at its results. */
  readonly isKept: boolean
}
