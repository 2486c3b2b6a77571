import type { Context } from 'hono'
import { Refusal, type RefusalCode } from '#kernel/refusal.ts'
import type { Log } from '../log.ts'
import type { HttpEnv } from './http-env.ts'
import { httpMessages } from './messages.ts'
import { outageOf } from './outage.ts'
import { pathToTell } from './path-to-tell.ts'

const statusOf = {
  invalid: 422,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} as const satisfies Readonly<Record<RefusalCode, number>>

/** A refusal is told whole, an outage as one; a bug is logged under the request's id and only the id is told. */
export function answerError(error: Error, context: Context<HttpEnv>, log: Log): Response {
  const requestId = context.get('requestId')
  const outage = error instanceof Refusal ? null : outageOf(error)
  if (outage !== null) log.error({ requestId, err: error, path: pathToTell(context.req.path) }, 'outage')
  const refusal = outage ?? error
  if (refusal instanceof Refusal) {
    const { code, message, findings, detail } = refusal
    return context.json({ code, message, findings, detail, requestId }, statusOf[code])
  }
  log.error({ requestId, err: error, method: context.req.method, path: pathToTell(context.req.path) }, 'bug')
  return context.json({ code: 'bug', message: httpMessages.bug(requestId), findings: [], detail: null, requestId }, 500)
}
