import type { Blueprint, FixedList } from '../papers/blueprint.ts'

/** The online side of an exam: what an exam on paper has no need of. Title, date, kind and book are the record's. */
export interface ExamSetting {
  readonly paper: PaperSource
  /** Prepared papers among which each sitting draws one by lot (A/B卷), 1 … 20. A fixed list has one. */
  readonly forms: number
  /** Instants; nobody starts outside, and every sitting ends at `closesAt` at the latest. */
  readonly opensAt: string
  readonly closesAt: string
  readonly minutes: number
  /** Seconds after the end in which packets already under way are taken, 0 … 300. */
  readonly graceSeconds: number
  /** `null`: as many as wanted (practice). */
  readonly attempts: number | null
  readonly counts: 'best' | 'last'
  /** In per cent of the paper. */
  readonly passPercent: number
  /** From the highest down; the lowest begins at 0. */
  readonly bands: readonly Band[]
  readonly audience: Audience
  readonly multiple: MultipleRule
  /** When right answers may be seen by who sat: never, after the results are released, or at once after handing in. */
  readonly keys: 'never' | 'released' | 'at-once'
  /** When the own marks may be seen. */
  readonly marks: 'released' | 'at-once'
  readonly practice: boolean
  readonly markers: 1 | 2
  /** Two markers further apart than this many tenths: a third marks, else the mean. */
  readonly markersApartTenths: number
  /** 任前: who fails may sit once more within these days; `null`: attempts as above. */
  readonly retakeDays: number | null
  /** Id of the preset it was filled from. */
  readonly preset: string | null
}

export type PaperSource =
  | { readonly from: 'paper'; readonly paper: string }
  | { readonly from: 'blueprint'; readonly blueprint: Blueprint }
  | { readonly from: 'list'; readonly list: FixedList }

export interface Band {
  readonly label: string
  /** Per cent of the paper from which it is reached. */
  readonly from: number
}

/** Who sits: the union of what is named, without `except`; nothing named and `everyone`: all who serve. */
export interface Audience {
  readonly everyone: boolean
  readonly sections: readonly string[]
  /** Posts as they stand with the persons. */
  readonly posts: readonly string[]
  readonly persons: readonly string[]
  readonly except: readonly string[]
}

/**
 * Points of a multiple choice: 'all-right' or nothing · 'half' when some right ones are missing and none is wrong ·
 * 'each' an equal part for each right one, nothing once a wrong one is chosen.
 */
export type MultipleRule = 'all-right' | 'half' | 'each'
