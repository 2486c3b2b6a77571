import { sha256 } from '../crypto/digest.ts'
import { gather } from '../gather.ts'
import { holderOf, type Session } from './holder.ts'
import { limits } from './limits.ts'
import { tokenInBearer, tokenInCookie } from './session-cookie.ts'
import { signInStore } from './sign-in-store.ts'
import type { World } from './world.ts'

export function sessions({ database, clock }: World) {
  const store = signInStore(database.kysely)
  /** Requests that come together are looked up together. */
  const find = gather(async (digests: readonly string[]) => {
    const found = await store.sessions(digests)
    return digests.map((digest) => found.get(digest))
  })
  return {
    /** Who sends a request, by cookie or command-line token; `null` when nobody or no longer. */
    async sessionOf(headers: Headers): Promise<Session | null> {
      const now = clock.now()
      const bearer = tokenInBearer(headers)
      if (bearer !== null) {
        const owner = await store.takeToken(sha256(bearer), now)
        return owner === undefined || owner.suspendedAt !== null ? null : { ...holderOf(owner), by: 'token' }
      }
      const token = tokenInCookie(headers)
      if (token === null) return null
      const digest = sha256(token)
      const session = await find(digest)
      if (session === undefined || session.suspendedAt !== null) return null
      const idle = now.getTime() - session.seenAt.getTime()
      if (idle > limits.idle || now.getTime() - session.startedAt.getTime() > limits.absolute) {
        await store.end(digest)
        return null
      }
      if (idle > limits.sight) await store.see(digest, now)
      return { ...holderOf(session), by: 'cookie' }
    },
  }
}
