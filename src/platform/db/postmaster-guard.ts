import { isAlive } from './data-lock.ts'
import type { Postmaster } from './postmaster.ts'

export interface PostmasterGuard {
  /** Ends the watch and gives the server that runs last. */
  dismiss(): Promise<Postmaster>
}

const everyMs = 500

/**
 * Starts the server again when it dies under us (the system kills the largest process when memory runs out).
 * What was acknowledged is recovered; the pool connects anew to the same place. When it cannot start, the next
 * tick tries again, and PostgreSQL's own log says why.
 */
export function guardPostmaster(first: Postmaster, restart: () => Promise<Postmaster>): PostmasterGuard {
  let current = first
  let restarting: Promise<void> | undefined
  const revive = async () => {
    try {
      current = await restart()
    } catch {
      // Queries fail meanwhile and are reported where they are asked.
    } finally {
      restarting = undefined
    }
  }
  const watch = setInterval(() => {
    if (restarting === undefined && !isAlive(current.pid)) restarting = revive()
  }, everyMs).unref()
  return {
    async dismiss() {
      clearInterval(watch)
      await restarting
      return current
    },
  }
}
