import type { Capacity } from '#kernel/capacity.ts'

/** Things of one organ that addresses name. */
export interface Known {
  readonly records: ReadonlyMap<string, { readonly id: string; readonly version: number }>
  readonly evidence: string
  readonly batch: string
  readonly block: string
}

export interface Asking {
  readonly path: string
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One address, what is asked there, and how each is answered. No request of the table changes anything it names. */
export interface RouteRow {
  /** Method and pattern as the door has them. */
  readonly route: string
  /** Record type or operation, where the address stands for many. */
  readonly of?: string
  /** Who is let in; all others are told 403, and nobody 401. 'anyone' needs no sign-in. */
  readonly may: readonly Capacity[] | 'signed-in' | 'anyone'
  /** The answer to whoever is let in. */
  readonly ok: number
  /** The answer to nobody where 'anyone' may. */
  readonly nobody?: number
  readonly ask: (known: Known) => Asking
  /** The answer to another organ's people who hold every capacity; absent where the address names nothing. */
  readonly foreign?: number
}

export const nowhere = '01890a5d-ac96-774b-bcce-b302099fffff'
export const uuid = ':id{[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}'
export const record = `/api/records/:type/${uuid}`
export const batch = `/api/records/:type/imports/${uuid}`
export const evidence = `/api/evidence/${uuid}`
export const checkedText = `/api/checking/texts/${uuid}`
export const statement = `/api/statements/${uuid}`

export const json = (path: string, body: unknown): Asking => ({ path, body })
export const wrongValues = { values: { nothing: 1 } }
