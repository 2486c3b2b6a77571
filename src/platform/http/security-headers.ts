import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from './http-env.ts'
import { isSecure } from './is-secure.ts'

/** Styles are made in the page by its components; everything else comes from this server only. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const usual = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
} as const

/** What a route has set itself stays. */
export const securityHeaders: MiddlewareHandler<HttpEnv> = async (context, next) => {
  await next()
  const { headers } = context.res
  for (const [name, value] of Object.entries(usual)) if (!headers.has(name)) headers.set(name, value)
  if (isSecure(context.req.raw.headers)) headers.set('strict-transport-security', 'max-age=31536000')
  if (context.req.path.startsWith('/api/') && !headers.has('cache-control')) headers.set('cache-control', 'no-store')
}
