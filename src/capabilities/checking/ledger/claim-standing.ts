import type { Claim } from '../claims/claim.ts'
import type { LedgerFigure } from './ledger-beside.ts'

/** How a claim stands against the ledger. */
export type ClaimStatus = 'bound' | 'provable' | 'contradicted' | 'unproved'

export interface ClaimStanding {
  readonly claim: Claim
  readonly status: ClaimStatus
  /** The measure that says the same, or another value. */
  readonly figure?: LedgerFigure
  /** Of 均 and 全部: what the claim must amount to. */
  readonly whole?: LedgerFigure
  /** Records that prove it; of an unproved one those that come nearest. */
  readonly records: readonly string[]
  /** Record type whose entry would prove it. */
  readonly recordType?: string
}
