import type { MiddlewareHandler } from 'hono'
import { Refusal } from '#kernel/refusal.ts'
import type { HttpEnv } from './http-env.ts'
import { httpMessages } from './messages.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A page of another site may make a browser send our cookie; it cannot make it send a token. Every browser tells
 * where a changing request comes from; a program that tells nothing has no cookie of someone else's.
 */
export const refuseCrossSite: MiddlewareHandler<HttpEnv> = async (context, next) => {
  const { method } = context.req
  const hasToken = context.req.header('authorization')?.startsWith('Bearer ') === true
  if (!harmless.has(method) && !hasToken && isForeign(context.req.raw.headers)) {
    throw new Refusal('forbidden', httpMessages.crossSite)
  }
  await next()
}

function isForeign(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== headers.get('host'))
}
