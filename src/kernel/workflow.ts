import type { Capacity } from './capacity.ts'

export interface Transition<State extends string = string> {
  /** Verb in English, part of the address and the CLI: 'file', 'propose'. */
  readonly act: string
  /** Verb on the button: 归档、报送、销号. */
  readonly label: string
  readonly from: readonly State[]
  readonly to: State
  readonly by: readonly Capacity[]
  /** All required fields, the evidence and every `block` rule must hold first. */
  readonly mustBeValid?: boolean
  /** A sentence goes with the act: progress, opinion, reason. */
  readonly note?: { readonly label: string; readonly required: boolean }
  /** Refused to whoever last did this act on the record: the doer may not accept their own work. */
  readonly notByDoerOf?: string
}

export interface Workflow<State extends string = string> {
  /** State and what people read. 'voided' is the engine's own and may not be declared. */
  readonly states: Readonly<Record<State, string>>
  readonly first: NoInfer<State>
  /** States in which fields are edited freely; in all others a change is a correction with a reason. */
  readonly open: readonly NoInfer<State>[]
  /** States in which nothing is corrected: the record stands, or is voided. */
  readonly final?: readonly NoInfer<State>[]
  /** States in which the record counts as a fact: measures and statements see only these. */
  readonly counted: readonly NoInfer<State>[]
  readonly transitions: readonly Transition<NoInfer<State>>[]
}

/** A record that was entered in error or twice: kept, never counted. */
export const voided = { state: 'voided', label: '已作废' } as const

/** 草稿 → 已归档, the workflow of most registers. */
export function filing(by: readonly Capacity[]): Workflow<'draft' | 'filed'> {
  return {
    states: { draft: '草稿', filed: '已归档' },
    first: 'draft',
    open: ['draft'],
    counted: ['filed'],
    transitions: [{ act: 'file', label: '归档', from: ['draft'], to: 'filed', by, mustBeValid: true }],
  }
}
