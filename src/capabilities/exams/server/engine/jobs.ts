import { outageOf } from '#platform/http/outage.ts'
import type { Work } from '#records/server/work.ts'
import type { EngineDesk } from './engine-desk.ts'

const everyMs = 1000

/**
 * What must happen though nobody asks: sheets whose time is over are handed in, marks are counted again. Every server
 * may run it; each piece is locked while one has it. Gives how it is stopped.
 */
export function startExamJobs(work: Work, pieces: readonly Piece[]): () => Promise<void> {
  let isStopped = false
  let under: Promise<void> = Promise.resolve()
  const once = async () => {
    for (const piece of pieces) {
      try {
        while (!isStopped && (await piece())) {
          // As long as there is more.
        }
      } catch (error) {
        // A database that is away comes back; what was not done is done then.
        if (outageOf(error) === null) work.log.error({ err: error }, 'exam job')
      }
    }
  }
  const timer = setInterval(() => {
    under = under.then(() => (isStopped ? undefined : once()))
  }, everyMs).unref()
  return async () => {
    isStopped = true
    clearInterval(timer)
    await under
  }
}

/** Does one piece; true when there may be more to do at once. */
export type Piece = () => Promise<boolean>

const atOnce = 500

export function collecting({ handingIn }: EngineDesk): Piece {
  return async () => (await handingIn.collect(atOnce)) === atOnce
}
