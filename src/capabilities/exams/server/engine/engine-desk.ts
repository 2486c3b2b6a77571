import type { Work } from '#records/server/work.ts'
import { examCache } from './exam-cache.ts'
import { handInDesk } from './hand-in-desk.ts'
import { saveDesk } from './save-desk.ts'
import { startDesk } from './start-desk.ts'

/** What runs while people sit: one of each for the whole server. */
export function engineDesk(work: Work) {
  const cache = examCache()
  const saving = saveDesk(work, cache)
  return { cache, saving, starting: startDesk(work, cache), handingIn: handInDesk(work, cache, saving) }
}

export type EngineDesk = ReturnType<typeof engineDesk>
