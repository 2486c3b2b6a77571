import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { Actor } from '#kernel/capacity.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Log } from '../log.ts'
import { accessLog } from './access-log.ts'
import { answerError } from './answer-error.ts'
import { type BodyLimit, limitBodies } from './body-limits.ts'
import type { App, HttpEnv } from './http-env.ts'
import { httpMessages } from './messages.ts'
import { packAnswers } from './pack-answers.ts'
import { refuseCrossSite } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { staticFiles } from './static-files.ts'

export type { App, HttpEnv }

export interface AppOptions {
  readonly log: Log
  /** Who asks, by the cookie or the token of the request. */
  actorOf(request: Request): Promise<Actor | null>
  /** Adds the routes below /api. */
  mount(app: App): void
  /** Addresses that take more than the 2 MB of all others. */
  readonly bodyLimits?: readonly BodyLimit[]
  /** Folder of the built pages. */
  readonly pages?: string
}

/** The whole HTTP door. `app.request(…)` asks it without a port. */
export function buildApp({ log, actorOf, mount, bodyLimits = [], pages }: AppOptions): App {
  const app: App = new Hono<HttpEnv>()
  app.use(async (context, next) => {
    context.set('requestId', randomUUID())
    context.set('actor', null)
    await next()
    // Of an answer to HEAD nobody reads the body: files behind it would stay open.
    if (context.req.raw.method === 'HEAD') await context.res.body?.cancel()
    context.header('x-request-id', context.get('requestId'))
  })
  app.use(accessLog(log))
  app.use(securityHeaders)
  app.use('/api/*', packAnswers)
  app.onError((error, context) => answerError(error, context, log))
  app.use('/api/*', refuseCrossSite)
  app.use('/api/*', limitBodies(bodyLimits))
  app.use('/api/*', async (context, next) => {
    context.set('actor', await actorOf(context.req.raw))
    await next()
  })
  mount(app)
  app.all('/api/*', () => {
    throw new Refusal('not-found', httpMessages.noSuchAddress)
  })
  if (pages !== undefined) app.get('*', staticFiles(pages))
  app.notFound((context) => context.text(httpMessages.noSuchAddress, 404))
  return app
}

/** @throws Refusal 'not-signed-in' */
export function signedIn(context: Context<HttpEnv>): Actor {
  const actor = context.get('actor')
  if (actor === null) throw new Refusal('not-signed-in', httpMessages.notSignedIn)
  return actor
}

/** @throws Refusal 'invalid' */
export async function readJson(context: Context<HttpEnv>): Promise<unknown> {
  const kind = context.req.header('content-type') ?? ''
  if (sentByForms.test(kind)) throw new Refusal('invalid', httpMessages.badJson)
  try {
    return await context.req.json()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', httpMessages.badJson)
  }
}

/** The three kinds that a form of another site can send without asking first. */
const sentByForms = /^\s*(text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)/i
