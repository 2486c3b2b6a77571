import type { Citation } from '#kernel/citation.ts'
import type { Strength } from '#kernel/finding.ts'
import type { ClaimKind, ClaimParts } from './claims/claim.ts'
import type { ClaimStatus } from './ledger/claim-standing.ts'
import type { TextLine } from './lines-of.ts'
import type { Fix, Need } from './text-rule.ts'

/** GET /api/checking/texts — one line each, the newest first. */
export interface CheckedLine {
  readonly id: string
  readonly title: string
  readonly year: number | null
  readonly origin: string
  readonly state: string
  readonly updatedAt: string
  readonly by: string
}

/** POST /api/checking/texts — a file kept and read, or the question which encoding it has. */
export type TakenIn =
  | { readonly kind: 'kept'; readonly id: string }
  | {
      readonly kind: 'ask'
      readonly message: string
      readonly candidates: readonly { readonly encoding: string; readonly label: string; readonly preview: string }[]
    }

/** GET /api/checking/texts/:id — a version of a text with everything found in it. */
export interface CheckedView {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly origin: string
  readonly state: string
  readonly source: { readonly kind: string; readonly name: string }
  /** What the reading left out, and what the file itself carries that should not be there. */
  readonly dropped: readonly string[]
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly number: number
  readonly versions: readonly TextVersion[]
  readonly findings: readonly ShownFinding[]
  readonly claims: readonly ShownClaim[]
  /** Rules that lacked something: the text is not to be praised for their silence. */
  readonly notRun: readonly { readonly code: string; readonly message: string; readonly needs: Need }[]
  /** What the text was held against. */
  readonly beside: {
    readonly profile: boolean
    readonly notice: boolean
    readonly previous: string | null
    readonly ledger: boolean
  }
  readonly recordVersion: number
  /** Id and name of the file that came. */
  readonly file: { readonly id: string; readonly name: string } | null
  /** Record types in which who asks may enter a claim. */
  readonly types: readonly { readonly name: string; readonly title: string }[]
  readonly may: { readonly write: boolean }
}

export interface TextVersion {
  readonly number: number
  readonly note: string
  readonly by: string
  readonly at: string
}

export interface ShownFinding {
  readonly key: string
  readonly code: string
  readonly rule: string
  readonly strength: Strength
  readonly message: string
  readonly cure?: string
  readonly basis?: Citation
  readonly start: number
  readonly end: number
  readonly fix?: Fix
  readonly accepted: Acceptance | null
}

export interface Acceptance {
  readonly reason: string
  readonly by: string
  readonly at: string
}

export interface ShownClaim {
  readonly key: string
  readonly kind: ClaimKind
  readonly text: string
  readonly start: number
  readonly end: number
  readonly parts: ClaimParts
  /** `null` where the text was not held against a ledger. */
  readonly status: ClaimStatus | null
  readonly figure: { readonly title: string; readonly value: number; readonly unit: string } | null
  readonly whole: { readonly title: string; readonly value: number; readonly unit: string } | null
  readonly records: readonly ShownRecord[]
  /** Records beyond those shown. */
  readonly more: number
  readonly recordType: string | null
  /** What was entered from it. */
  readonly entered: readonly ShownRecord[]
}

export interface ShownRecord {
  readonly id: string
  readonly type: string
  readonly typeTitle: string
  readonly title: string
  readonly on: string | null
}

/** GET /api/checking/acceptances/:record — what was decided about findings of a statement, by key. */
export type Acceptances = Readonly<Record<string, Acceptance>>
