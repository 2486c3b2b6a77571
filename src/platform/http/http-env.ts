import type { Hono } from 'hono'
import type { Actor } from '#kernel/capacity.ts'

/** What every request carries through the door. */
export interface HttpEnv {
  Variables: {
    requestId: string
    /** Who asks; `null` when not signed in, and outside /api. */
    actor: Actor | null
  }
}

export type App = Hono<HttpEnv>
