import type { QuestionKind } from '../papers/question.ts'
import type { Band } from './setting.ts'

/**
 * What goes over the wire of the exam engine. README.md says which address takes and gives what. Instants are ISO 8601
 * in UTC by the server's clock; points are whole tenths (15 is 1.5分); `number` of a question is its place in the
 * asker's own paper, from 1.
 */

/** GET /api/exams/mine: exams on whose roster the asker stands and practice open to all, newest first. */
export interface MyExam {
  readonly exam: string
  readonly title: string
  readonly practice: boolean
  readonly opensAt: string
  readonly closesAt: string
  readonly minutes: number
  readonly now: string
  readonly standing: Standing
  /** Attempts begun, and how many the asker has in all; `null`: as many as wanted. */
  readonly begun: number
  readonly attempts: number | null
  /** Set while a sitting is under way: `POST …/sitting` goes on with it. */
  readonly sitting: string | null
  readonly endsAt: string | null
  /** May press start now; otherwise `why` says in a sentence why not. */
  readonly mayStart: boolean
  readonly why: string | null
  readonly book: 'open' | 'closed' | null
  readonly released: boolean
}

/**
 * Where one person stands: 'early' not open yet · 'open' may start · 'writing' a sitting is under way · 'done' nothing
 * left to do · 'missed' closed and never sat · 'exempt'.
 */
export type Standing = 'early' | 'open' | 'writing' | 'done' | 'missed' | 'exempt'

/** POST /api/exams/:id/sitting */
export interface StartSitting {
  /** Made by the page once per tab (UUID) and kept in its sessionStorage: whoever starts last holds the pen. */
  readonly device: string
}

/** Answer of POST /api/exams/:id/sitting: begins, or goes on with the one under way. */
export interface SittingView {
  readonly exam: string
  readonly sitting: string
  readonly title: string
  readonly person: string
  /** From 1. */
  readonly attempt: number
  readonly practice: boolean
  readonly book: 'open' | 'closed' | null
  readonly clock: SittingClock
  readonly paper: SitterPaper
  /** What was saved so far, by question id. */
  readonly answers: Readonly<Record<string, SavedAnswer>>
  /** The greatest number saved: a page that goes on counts from here. */
  readonly seq: number
  readonly totalTenths: number
}

/** Count down from `endsAt - now` by the page's monotonic clock; the browser's date is never asked. */
export interface SittingClock {
  readonly now: string
  readonly startedAt: string
  readonly endsAt: string
  /** After `endsAt` packets are still taken this long, for slow networks; typing ends at `endsAt`. */
  readonly graceSeconds: number
}

/** What a person who sits may see: no key, no explanation, no law, no version. `forCandidate` makes it. */
export interface SitterPaper {
  readonly sections: readonly { readonly kind: QuestionKind; readonly questions: readonly SitterQuestion[] }[]
}

export interface SitterQuestion {
  readonly id: string
  /** Counts through the whole paper from 1. */
  readonly number: number
  readonly kind: QuestionKind
  readonly stem: string
  /** In the order shown: A, B, C … An answer is told as places in this list; `asKept` turns it into the bank's places. */
  readonly options: readonly string[]
  /** How many blanks a fill-in has; 0 otherwise. */
  readonly blanks: number
  readonly tenths: number
}

/** Places in the options as shown, from 0 · one text for each blank · one text. Empty: the answer was taken back. */
export type Answer =
  | { readonly places: readonly number[] }
  | { readonly blanks: readonly string[] }
  | { readonly text: string }

export interface SavedAnswer {
  readonly answer: Answer
  readonly seq: number
  readonly savedAt: string
}

/**
 * PUT /api/exams/:id/sitting/:sitting/answers. Any number of answers from 1 to 200, in any order, sent as often as
 * need be: of one question the greatest `seq` stands, the rest is harmless.
 */
export interface SaveAnswers {
  readonly device: string
  readonly answers: readonly GivenAnswer[]
}

export interface GivenAnswer {
  readonly question: string
  /** Counts up in the page over the whole sitting, from 1. */
  readonly seq: number
  readonly answer: Answer
}

/** On the disk when this is answered. */
export interface AnswersSaved {
  readonly savedAt: string
  /** The greatest number saved. */
  readonly seq: number
  readonly clock: SittingClock
}

/**
 * How a packet of a sitting may be refused, in `detail.sitting` of the refusal (409): 'elsewhere' another tab or device
 * holds the pen · 'ended' handed in, or its time and grace are over · 'voided'.
 */
export interface SittingRefused {
  readonly sitting: 'elsewhere' | 'ended' | 'voided'
}

/** POST /api/exams/:id/sitting/:sitting/hand-in; the last answers may come with it. Twice is harmless. */
export interface HandIn {
  readonly device: string
  readonly answers?: readonly GivenAnswer[]
}

export interface HandedIn {
  readonly handedInAt: string
  readonly by: HandedInBy
  readonly answered: number
  readonly questions: number
  /** Right answers or marks may be seen now. */
  readonly resultReady: boolean
}

/** 'clock': time was up. */
export type HandedInBy = 'person' | 'clock'

/** GET /api/exams/:id/sitting/:sitting/clock?device=… every 20 s tells that the page is there. */
export interface ClockView {
  readonly clock: SittingClock
  readonly state: SittingState
  /** Another tab or device holds the pen. */
  readonly elsewhere: boolean
  readonly seq: number
}

export type SittingState = 'writing' | 'handed-in' | 'voided'

/** GET /api/exams/:id/result: the asker's own. */
export interface OwnResult {
  readonly exam: string
  readonly title: string
  readonly practice: boolean
  readonly released: boolean
  readonly attempts: readonly OwnAttempt[]
  /** Of the attempt that counts; `null` until results may be seen. */
  readonly counts: OwnAttempt | null
  readonly band: Band | null
  readonly passed: boolean | null
  /** 任前考试: 'eligible', 'not-eligible', or 'retake' until `retakeUntil`. */
  readonly eligibility: Eligibility | null
  readonly retakeUntil: string | null
  readonly study: readonly StudySuggestion[]
  readonly certificate: boolean
}

export type Eligibility = 'eligible' | 'not-eligible' | 'retake' | 'exempt'

export interface OwnAttempt {
  readonly sitting: string
  readonly attempt: number
  readonly startedAt: string
  readonly handedInAt: string | null
  readonly handedInBy: HandedInBy | null
  readonly state: SittingState
  /** `null` while hidden, or while short answers are not all marked. */
  readonly tenths: number | null
  readonly totalTenths: number
  /** Why a voided one was voided. */
  readonly note: string | null
}

/** A law in which the asker lost most points. */
export interface StudySuggestion {
  readonly law: string
  readonly lost: number
  readonly of: number
  readonly articles: readonly string[]
}

/** GET /api/exams/:id/sitting/:sitting/review: own paper with what was answered; keys where the setting shows them by now. */
export interface Review {
  readonly exam: string
  readonly sitting: string
  readonly title: string
  readonly attempt: number
  readonly tenths: number | null
  readonly totalTenths: number
  readonly keysShown: boolean
  readonly questions: readonly ReviewQuestion[]
}

export interface ReviewQuestion extends SitterQuestion {
  readonly answer: Answer | null
  /** Points given; `null` while not marked. */
  readonly given: number | null
  /** 'granted': everyone got the points · 'dropped': does not count. */
  readonly struck: 'granted' | 'dropped' | null
  /** `null` while keys are not shown. */
  readonly key: ReviewKey | null
}

export interface ReviewKey {
  /** Places as shown to this person. */
  readonly places: readonly number[] | null
  readonly accepted: readonly (readonly string[])[] | null
  readonly answer: string | null
  readonly explanation: string | null
  readonly law: string | null
  readonly article: string | null
}

/** GET /api/exams/:id/certificate: of the asker, who passed; a clerk adds ?person=…. */
export interface Certificate {
  readonly number: string
  readonly organ: string
  readonly person: string
  readonly post: string | null
  readonly title: string
  readonly heldOn: string
  readonly tenths: number
  readonly totalTenths: number
  readonly band: string
  readonly issuedOn: string
}
