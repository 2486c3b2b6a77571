import type { Context } from 'hono'
import { Refusal } from '#kernel/refusal.ts'
import type { HttpEnv } from '#platform/http/app.ts'
import { messages } from '../messages.ts'
import { loopback, sourceOf } from './source-of.ts'

/**
 * The first run makes the administrators: only who sits at the machine may do it, not whoever finds the port first.
 * The name asked for counts too, since any site may let a name of its own lead here. @throws Refusal 'forbidden'
 */
export function demandLocal(context: Context<HttpEnv>): void {
  const source = sourceOf(context)
  if (source === 'inside') return
  const { hostname } = new URL(context.req.url)
  if (!loopback.test(source) || !localName.test(hostname)) throw new Refusal('forbidden', messages.setupElsewhere)
}

const localName = /^(localhost|127(\.\d+){3}|\[::1\])$/
