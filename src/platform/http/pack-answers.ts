import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from './http-env.ts'

/** Below this a packet is a packet. */
const worthwhile = 8 * 1024

/** Sends long JSON answers packed: a page of a list shrinks to a tenth. Lightly, for the processor's sake. */
export const packAnswers: MiddlewareHandler<HttpEnv> = async (context, next) => {
  await next()
  const { headers, status } = context.res
  const taken = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')
  const isJson = headers.get('content-type')?.startsWith('application/json') === true
  if (!taken || !isJson || context.res.body === null || headers.has('content-encoding')) return
  const whole = await context.res.arrayBuffer()
  const isLong = whole.byteLength >= worthwhile
  const body = isLong ? new Uint8Array(await promisify(gzip)(whole, { level: 3 })) : whole
  const sent = new Headers(headers)
  sent.set('vary', 'accept-encoding')
  if (isLong) sent.set('content-encoding', 'gzip')
  sent.delete('content-length')
  context.res = undefined
  context.res = new Response(body, { status, headers: sent })
}
