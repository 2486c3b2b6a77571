import type { Act } from '#kernel/act.ts'
import { canonicalJson } from '#kernel/canonical.ts'
import { sm3 } from '#platform/crypto/digest.ts'

/** `prev` of the first act of an organ. */
export const chainStart = '0'.repeat(64)

/** SM3, hex, of the canonical JSON of all fields of an act but its hash. */
export function actHash(act: Omit<Act, 'hash'>): string {
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
  }
  return sm3(canonicalJson(told))
}
