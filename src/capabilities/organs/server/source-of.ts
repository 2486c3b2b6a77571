import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { HttpEnv } from '#platform/http/app.ts'

/** Addresses of the machine itself. */
export const loopback = /^(::1|127\.|::ffff:127\.)/

/**
 * The address a request comes from. A proxy on this machine is believed about the last hop, nobody else;
 * 'inside' where there is no connection (the program asks itself).
 */
export function sourceOf(context: Context<HttpEnv>): string {
  const { env } = context
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return 'inside'
  const address = getConnInfo(context).remote.address ?? 'inside'
  const told = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return loopback.test(address) && told !== undefined && told !== '' ? told.slice(0, 60) : address
}
