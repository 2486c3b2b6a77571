import type { MiddlewareHandler } from 'hono'
import type { Log } from '../log.ts'
import type { HttpEnv } from './http-env.ts'
import { pathToTell } from './path-to-tell.ts'

/** One line a request: neither headers nor query nor body, where secrets and searches stand; a secret in the path is cut. */
export function accessLog(log: Log): MiddlewareHandler<HttpEnv> {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { method } = context.req
    const path = pathToTell(context.req.path)
    log.info(
      {
        ...{ requestId: context.get('requestId'), method, path, status: context.res.status },
        ...{ ms: Math.round(performance.now() - start), person: context.get('actor')?.personId },
      },
      'request',
    )
  }
}
