import type { HomeView } from '../view.ts'

/** What of a home has to be worked out from the whole ledger. */
export type WorkedOut = Pick<HomeView, 'gaps' | 'open'>

interface Kept {
  readonly stamp: string
  readonly worked: WorkedOut
}

/** Homes that are asked for again and again while nothing changes. */
const mostKept = 200

const memories = new WeakMap<object, Map<string, Kept>>()

/**
 * What was worked out before, while its stamp is the same: the number of the organ's last act and the versions of the
 * text, which every change raises. Otherwise it is worked out anew. `work` is the running program it is kept with.
 */
export async function remembered(
  work: object,
  key: string,
  stamp: string,
  workOut: () => Promise<WorkedOut>,
): Promise<WorkedOut> {
  const memory = memories.get(work) ?? new Map<string, Kept>()
  memories.set(work, memory)
  const kept = memory.get(key)
  if (kept?.stamp === stamp) return kept.worked
  const worked = await workOut()
  memory.delete(key)
  memory.set(key, { stamp, worked })
  const [oldest] = memory.keys()
  if (memory.size > mostKept && oldest !== undefined) memory.delete(oldest)
  return worked
}
