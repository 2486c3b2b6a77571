import type { Act } from '#kernel/act.ts'
import { canonicalJson } from '#kernel/canonical.ts'
import { sm3 } from '#platform/crypto/digest.ts'

/** `prev` of the first act of an organ. */
export const chainStart = '0'.repeat(64)

/**
 * SM3, hex, of the canonical JSON of all fields of an act but its hash. In whose stead it was done is part of it only
 * where somebody was stood in for: acts of before there were stand-ins keep their hashes.
 */
export function actHash(act: Omit<Act, 'hash'>): string {
  const { insteadOfId, insteadOfName } = act
  const { organId, seq, at, actorId, actorName, capacity, operation, recordType, recordId, before, after, note, prev } =
    act
  const told = {
    organId,
    seq,
    at,
    actorId,
    actorName,
    capacity,
    operation,
    recordType,
    recordId,
    before,
    after,
    note,
    prev,
    ...(insteadOfId === null && insteadOfName === null ? {} : { insteadOfId, insteadOfName }),
  }
  return sm3(canonicalJson(told))
}
