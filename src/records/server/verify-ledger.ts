import type { Act } from '#kernel/act.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { LedgerVerdict } from '../api.ts'
import { actHash, chainStart } from './act-hash.ts'
import { readActs, readChainHead } from './act-store.ts'
import { messages } from './messages.ts'

/** Walks the whole chain of an organ from its first act and recomputes every hash. */
export async function verifyLedger(db: ScopedDb, organId: string, pageSize = 2000): Promise<LedgerVerdict> {
  let seq = 0
  let prev = chainStart
  for (;;) {
    const page = await readActs(db, organId, seq, pageSize)
    for (const act of page) {
      const what = faultOf(act, seq, prev)
      if (what !== null) return { acts: seq, broken: { seq: act.seq, what } }
      seq = act.seq
      prev = act.hash
    }
    if (page.length < pageSize) break
  }
  const head = await readChainHead(db, organId)
  if (head === null && seq > 0) return { acts: seq, broken: { seq, what: messages.chainNoHead } }
  if (head !== null && (head.seq !== seq || head.hash !== prev))
    return { acts: seq, broken: { seq: Math.max(seq, head.seq), what: messages.chainHead(head.seq) } }
  return { acts: seq, broken: null }
}

function faultOf(act: Act, before: number, prev: string): string | null {
  if (act.seq !== before + 1) return messages.chainGap(before + 1)
  if (act.prev !== prev) return messages.chainPrev
  return actHash(act) === act.hash ? null : messages.chainHash
}
