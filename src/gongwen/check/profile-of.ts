import type { ReadDocument } from '../read/read-result.ts'
import type { RowOptions } from './rules/row.ts'

/** A document with a recipient is a report. */
export function profileOf({ addressee }: ReadDocument): RowOptions['profile'] {
  return addressee === null ? 'personal' : 'report'
}
