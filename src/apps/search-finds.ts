import type { LedgerFinds } from '#records/api.ts'

/** GET /api/search?text=…: the ledger, and the registry of laws. */
export interface SearchFinds extends LedgerFinds {
  readonly laws: { readonly total: number; readonly rows: readonly { readonly id: string; readonly title: string }[] }
}
