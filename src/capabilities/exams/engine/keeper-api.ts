import type { QuestionKind } from '../papers/question.ts'
import type { Eligibility, HandedInBy, StudySuggestion } from './api.ts'
import type { Band, ExamSetting } from './setting.ts'

/** What who keeps an exam, marks it or leads the organ is answered; see api.ts for what all of it has in common. */

/** GET /api/exams/:id/online: the online side of an exam record; `setting` is `null` for an exam on paper. */
export interface OnlineExam {
  readonly exam: string
  readonly title: string
  readonly kind: string | null
  readonly book: 'open' | 'closed' | null
  readonly recordState: string
  readonly now: string
  readonly setting: ExamSetting | null
  /** 'draft' being set up · 'arranged' papers and roster are frozen, before opening · 'open' · 'closed' · 'released'. */
  readonly phase: ExamPhase
  readonly arrangedAt: string | null
  readonly arrangedBy: string | null
  readonly releasedAt: string | null
  readonly roster: number
  readonly exempt: number
  readonly sat: number
  /** Short answers still to be marked by the asker. */
  readonly toMark: number
  readonly forms: readonly {
    readonly form: number
    readonly seed: string
    readonly questions: number
    readonly totalTenths: number
  }[]
  readonly may: { readonly keep: boolean; readonly mark: boolean; readonly watch: boolean; readonly results: boolean }
}

export type ExamPhase = 'draft' | 'arranged' | 'open' | 'closed' | 'released'

/** Answer of exam/arrange. */
export interface Arranged {
  readonly roster: number
  readonly exempt: number
  readonly forms: number
  readonly questions: number
  readonly totalTenths: number
}

/** GET /api/exams/:id/roster */
export interface Candidate {
  readonly person: string
  readonly name: string
  readonly section: string | null
  readonly sectionName: string | null
  readonly exemption: {
    readonly reason: string
    readonly evidence: string | null
    readonly at: string
    readonly by: string
  } | null
  /** Extra minutes given, and why. */
  readonly extra: { readonly minutes: number; readonly reason: string } | null
  readonly makeUp: { readonly opensAt: string; readonly closesAt: string; readonly reason: string } | null
}

/** GET /api/exams/:id/proctor: ask every few seconds. */
export interface ProctorView {
  readonly now: string
  readonly phase: ExamPhase
  readonly counts: Readonly<Record<ProctorState, number>>
  readonly lines: readonly ProctorLine[]
}

/** 'lost': writing, and nothing was heard for a minute. */
export type ProctorState = 'not-started' | 'writing' | 'lost' | 'handed-in' | 'voided' | 'exempt'

export interface ProctorLine {
  readonly person: string
  readonly name: string
  readonly sectionName: string | null
  readonly state: ProctorState
  readonly sitting: string | null
  readonly attempt: number | null
  readonly startedAt: string | null
  readonly endsAt: string | null
  readonly seenAt: string | null
  readonly handedInAt: string | null
  readonly handedInBy: HandedInBy | null
  readonly answered: number
  /** Times another device or tab took over. */
  readonly takeOvers: number
  readonly extraMinutes: number
}

/** GET /api/exams/:id/results. Persons stand in the order of the roster, never by marks. */
export interface ResultsView {
  readonly exam: string
  readonly title: string
  readonly released: boolean
  readonly totalTenths: number
  readonly whole: GroupResult
  readonly sections: readonly GroupResult[]
  readonly bands: readonly (Band & { readonly persons: number })[]
  readonly persons: readonly PersonResult[]
  readonly absent: readonly { readonly person: string; readonly name: string; readonly sectionName: string | null }[]
  readonly weak: readonly StudySuggestion[]
}

export interface GroupResult {
  readonly section: string | null
  readonly name: string
  readonly eligible: number
  readonly sat: number
  readonly passed: number
  readonly excellent: number
  /** Of those who sat, in tenths; `null` when nobody did. */
  readonly meanTenths: number | null
  /** Per cent with one decimal, in tenths of a per cent; `null` when nothing is to be divided. */
  readonly satRate: number | null
  readonly passRate: number | null
  readonly excellentRate: number | null
}

export interface PersonResult {
  readonly person: string
  readonly name: string
  readonly sectionName: string | null
  readonly attempts: number
  readonly sitting: string | null
  readonly tenths: number | null
  readonly band: string | null
  readonly passed: boolean | null
  readonly eligibility: Eligibility | null
  readonly state: ProctorState
}

/** GET /api/exams/:id/questions: how each question did, over the attempts handed in. */
export interface QuestionReport {
  readonly question: string
  readonly kind: QuestionKind
  readonly stem: string
  readonly law: string | null
  readonly article: string | null
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly chosen: number }[]
  /** The key as it stands, in words. */
  readonly key: string
  readonly answered: number
  readonly seen: number
  /** Mean share of the points, 0 … 1. */
  readonly difficulty: number | null
  /** Point-biserial with the rest of the paper, -1 … 1; `null` with fewer than 10 sheets or no spread. */
  readonly discrimination: number | null
  /** Sentences: why somebody should look at the question. */
  readonly doubts: readonly string[]
  readonly struck: 'granted' | 'dropped' | null
}

/** GET /api/exams/:id/events?person=…: append only, newest first. */
export interface ExamEvent {
  readonly at: string
  readonly event: string
  /** In words. */
  readonly label: string
  readonly person: string | null
  readonly name: string | null
  readonly by: string
  readonly note: string | null
}

/** GET /api/exams/:id/marking: short answers the asker may mark; no name goes with them. */
export interface MarkingDesk {
  readonly markers: 1 | 2
  readonly left: number
  readonly sheets: readonly SheetToMark[]
}

export interface SheetToMark {
  /** Stands for the sitting and tells nothing of the person. */
  readonly sheet: string
  readonly question: string
  readonly stem: string
  readonly tenths: number
  readonly reference: string
  readonly answer: string
  /** Third marker: what the two gave. */
  readonly given: readonly number[]
}

/** GET /api/exams/:id/re-markings */
export interface ReMarking {
  readonly id: string
  readonly question: string
  readonly stem: string
  readonly change: 'strike' | 'key'
  readonly reason: string
  readonly by: string
  readonly startedAt: string
  readonly state: 'running' | 'done' | 'cancelled'
  readonly done: number
  readonly total: number
  readonly finishedAt: string | null
  /** Attempts whose marks changed; complete once it is done. */
  readonly changed: number
  readonly affected: readonly {
    readonly person: string
    readonly name: string
    readonly before: number
    readonly after: number
    readonly passedBefore: boolean
    readonly passedAfter: boolean
  }[]
}

/** Answer of POST /api/exams/:id/release. */
export interface Released {
  readonly releasedAt: string
  readonly eligible: number
  readonly sat: number
  readonly passed: number
  readonly mean: string | null
}

/** GET /api/exams/:id/sitting/:sitting/trail: every change of an answer, and every silence of more than a minute. */
export interface TrailLine {
  readonly at: string
  /** The page was not heard for so long before `at`. */
  readonly silentSeconds: number | null
  /** Place in the prepared paper, from 1, before it was put into the person's order. */
  readonly question: number | null
  /** Letters of the bank's order; '' when it was taken back, '~' for words. */
  readonly answer: string | null
}
