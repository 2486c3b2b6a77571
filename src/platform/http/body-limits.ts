import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '#kernel/refusal.ts'
import type { HttpEnv } from './http-env.ts'
import { httpMessages } from './messages.ts'

export interface BodyLimit {
  /** Tested against the path of the request. */
  readonly path: RegExp
  /** `null`: the route reads the stream and counts for itself. */
  readonly maxBytes: number | null
}

const usualBytes = 2 * 1024 * 1024

/** The first limit whose path fits counts; 2 MB where none does. */
export function limitBodies(limits: readonly BodyLimit[]): MiddlewareHandler<HttpEnv> {
  const usual = limitTo(usualBytes)
  const special = limits.map(({ path, maxBytes }) => ({ path, check: maxBytes === null ? null : limitTo(maxBytes) }))
  return (context, next) => {
    const found = special.find(({ path }) => path.test(context.req.path))
    const check = found === undefined ? usual : found.check
    return check === null ? next() : check(context, next)
  }
}

function limitTo(maxBytes: number): MiddlewareHandler<HttpEnv> {
  return bodyLimit({
    maxSize: maxBytes,
    onError() {
      throw new Refusal('too-large', httpMessages.bodyTooLarge(maxBytes))
    },
  })
}
