import type { Conflict } from '#records/api.ts'

/** The detail of a refusal 'conflict' as the server promises it. */
export function isConflict(detail: unknown): detail is Conflict {
  return (
    typeof detail === 'object' &&
    detail !== null &&
    'version' in detail &&
    typeof detail.version === 'number' &&
    'changes' in detail &&
    Array.isArray(detail.changes) &&
    'values' in detail &&
    'titles' in detail
  )
}
