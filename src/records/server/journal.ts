import { cleanText } from '#derive/clean-text.ts'
import type { Act } from '#kernel/act.ts'
import type { StoodIn } from '#kernel/capacity.ts'
import { actHash } from './act-hash.ts'
import { insertActs, lockChainHead } from './act-store.ts'
import type { Scope } from './work.ts'

/** What was done; who, when and the place in the chain are added when it is written. */
export type NewAct = Pick<Act, 'operation'> & {
  readonly capacity: Act['capacity'] | StoodIn
} & Partial<Pick<Act, 'recordType' | 'recordId' | 'before' | 'after' | 'note'>>

/** Appends acts to the organ's chain, in this order. The chain is locked until the transaction ends. */
export async function appendActs({ db, work, actor }: Scope, acts: readonly NewAct[]): Promise<void> {
  if (acts.length === 0) return
  const head = await lockChainHead(db, actor.organId)
  const at = work.clock.now().toISOString()
  let { seq, hash: prev } = head
  const chained: Act[] = []
  for (const {
    recordType = null,
    recordId = null,
    before = null,
    after = null,
    note = null,
    capacity,
    operation,
  } of acts) {
    seq += 1
    const told = {
      ...{ organId: actor.organId, seq, at, actorId: actor.personId, actorName: actor.name, prev },
      ...{ operation, ...standingOf(capacity) },
      ...{ recordType, recordId, before, after, note: note === null ? null : cleanText(note, { lines: true }) },
    }
    const hash = actHash(told)
    chained.push({ ...told, hash })
    prev = hash
  }
  await insertActs(db, actor.organId, chained)
}

function standingOf(capacity: NewAct['capacity']) {
  if (typeof capacity === 'string') return { capacity, insteadOfId: null, insteadOfName: null }
  const { personId, name } = capacity.insteadOf
  return { capacity: capacity.capacity, insteadOfId: personId, insteadOfName: name }
}
