import type { Finding } from '#kernel/finding.ts'
import type { Part } from '#kernel/measure.ts'
import type { Block, FigureSource } from './block.ts'
import type { YearPlan } from './plan-year.ts'
import type { StatementHead } from './to-gongwen.ts'

/** GET /api/statements/:id */
export interface StatementView {
  readonly id: string
  /** Version of the record that carries the title, period and date. */
  readonly recordVersion: number
  readonly state: 'draft' | 'sealed' | 'voided'
  readonly year: number
  readonly head: StatementHead
  readonly periodFrom: string
  readonly periodUntil: string
  readonly blocks: readonly Block[]
  /** Every figure in the text as it counts now, by `sourceKey`. */
  readonly figures: Readonly<Record<string, FigureNow>>
  readonly findings: readonly Finding[]
  readonly comments: readonly Comment[]
  readonly versions: readonly VersionLine[]
  readonly seal: Seal | null
  readonly may: { readonly write: boolean; readonly keep: boolean; readonly seal: boolean; readonly comment: boolean }
  /** Parts of the template, in order, each with its share of the text in per cent. */
  readonly parts: readonly {
    readonly id: string
    readonly title: string
    readonly section: string
    readonly share: number
  }[]
}

export interface FigureNow {
  readonly source: FigureSource
  readonly title: string
  readonly definition: string
  readonly unit: string
  /** `null` when the measure or a chosen record no longer counts. */
  readonly value: number | null
}

/** POST /api/statements/:id/records { source } — the records behind one figure, or those of `rests`. */
export interface ProvingRecord {
  readonly id: string
  readonly type: string
  readonly typeTitle: string
  readonly title: string
  readonly on: string | null
  readonly state: string
  readonly files: readonly { readonly id: string; readonly name: string; readonly mediaType: string }[]
}

/** GET /api/statements/:id/measures — what a typed figure can be bound to, with values of the period. */
export interface MeasureChoice {
  readonly measure: string
  readonly part?: Part
  readonly title: string
  readonly definition: string
  readonly unit: string
  readonly value: number
  readonly recordType: string
}

export interface Comment {
  readonly id: string
  readonly block: string
  readonly quote: string
  readonly words: string
  readonly by: string
  readonly at: string
  readonly resolvedBy: string | null
  readonly resolvedAt: string | null
}

/** GET /api/statements/:id/versions/:number gives `{ blocks }`. */
export interface VersionLine {
  readonly number: number
  readonly label: string
  readonly by: string
  readonly at: string
}

export interface Seal {
  readonly by: string
  readonly at: string
  readonly digest: string
}

/** GET /api/statements/:id/recount — what a sealed statement rests on, counted again today. */
export interface Recount {
  readonly same: boolean
  readonly changes: readonly string[]
}

/** GET /api/statements/:id/changes?since=<ISO time> — what others saved meanwhile; polled by the editor. */
export interface StatementChanges {
  readonly at: string
  readonly blocks: readonly Block[]
  readonly removed: readonly string[]
  readonly state: StatementView['state']
}

/** GET /api/statements — one line each, newest year first. */
export interface StatementLineView {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly year: number
  /** Id of the post term whose holder gives it. */
  readonly postTerm: string
  readonly post: string
  readonly person: string
  readonly updatedAt: string
}

/** GET /api/home?year= — 今年的述法还缺什么 */
export interface HomeView {
  readonly year: number
  readonly statement: StatementLineView | null
  /** Open findings of the statement's text by gravity. */
  readonly open: { readonly block: number; readonly gate: number; readonly warn: number }
  readonly gaps: readonly {
    readonly missing: string
    readonly recordType: string
    readonly recordTitle: string
    readonly pillar: string
  }[]
  readonly counts: readonly { readonly type: string; readonly state: string; readonly count: number }[]
}

/** GET /api/do/statement/year?year= — what the year takes over, and what was done when it was opened. */
export interface YearView {
  readonly plan: YearPlan
  readonly opened: {
    /** Of the record of type `year-opening`. */
    readonly id: string
    readonly at: string
    readonly by: string
    readonly problems: number
    readonly measures: number
    readonly duties: number
    /** Days, weeks and months of the publicity calendar, proposed for the year's plan. */
    readonly campaigns: number
    readonly expired: readonly string[]
  } | null
}
