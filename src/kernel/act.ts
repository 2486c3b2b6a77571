import type { Capacity } from './capacity.ts'
import type { FieldValue } from './field.ts'

/** One line of the journal: append only, hash-chained per organ. */
export interface Act {
  readonly organId: string
  /** 1, 2, 3 … without a gap in each organ. */
  readonly seq: number
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string
  readonly actorId: string
  readonly actorName: string
  readonly capacity: Capacity | 'system'
  /** Whose capacity it was, where the actor stood in for somebody (甲 代 乙). */
  readonly insteadOfId: string | null
  readonly insteadOfName: string | null
  /** 'record.create', 'record.act.file', 'statement.seal' … */
  readonly operation: string
  readonly recordType: string | null
  readonly recordId: string | null
  /** Only the fields that differ. */
  readonly before: Readonly<Record<string, FieldValue>> | null
  readonly after: Readonly<Record<string, FieldValue>> | null
  readonly note: string | null
  /** SM3, hex, of the act before it in this organ; 64 zeros at the first. */
  readonly prev: string
  /** SM3, hex, of the canonical JSON of all the above; the two of a stand-in only where there is one. */
  readonly hash: string
}
