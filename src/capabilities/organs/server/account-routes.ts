import type { Context } from 'hono'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, readJson } from '#platform/http/app.ts'
import { isSecure } from '#platform/http/is-secure.ts'
import type { Session } from '#platform/sign-in/holder.ts'
import { endedCookie, sessionCookie } from '#platform/sign-in/session-cookie.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import { demandLocal } from './demand-local.ts'
import { readMe } from './read-me.ts'
import { setup } from './setup.ts'
import { type Entered, signInDesk } from './sign-in-desk.ts'
import { sourceOf } from './source-of.ts'
import { tokenDesk } from './token-desk.ts'

/** Addresses that find out themselves who asks: they answer before anyone is signed in or has chosen a password. */
const own = /^\/api\/(me|sign-in|sign-out|password|tokens|setup)(\/|$)/

/** Whether a request is for one of these addresses. */
export function isAccountAddress(path: string): boolean {
  return own.test(path)
}

export function accountRoutes(app: App, work: Work, signIn: SignIn): void {
  const desk = signInDesk(work, signIn)
  const sessionIn = async ({ req }: Context<HttpEnv>): Promise<Session> => {
    const session = await signIn.sessionOf(req.raw.headers)
    if (session === null) throw new Refusal('not-signed-in', messages.notSignedIn)
    return session
  }

  app.get('/api/me', async (context) => {
    const session = await signIn.sessionOf(context.req.raw.headers)
    if (session !== null) return context.json(await readMe(work, session))
    // A browser asks whether anyone is signed in, and 'nobody' is no error; a token that is not known is one.
    if (context.req.header('authorization') !== undefined) throw new Refusal('not-signed-in', messages.notSignedIn)
    return context.body(null, 204)
  })
  app.post('/api/sign-in', async (context) =>
    enter(context, await desk.enter(await readJson(context), sourceOf(context))),
  )
  app.post('/api/password', async (context) => {
    const session = await sessionIn(context)
    return enter(context, await desk.changePassword(session, await readJson(context), sourceOf(context)))
  })
  app.post('/api/sign-out', async (context) => {
    const { headers } = context.req.raw
    await desk.leave(await signIn.sessionOf(headers), headers)
    context.header('set-cookie', endedCookie({ secure: isSecure(headers) }))
    context.header('clear-site-data', '"cache"')
    return context.body(null, 204)
  })
  tokenRoutes(app, tokenDesk(work, signIn), sessionIn)
  setupRoutes(app, setup(work, signIn))
}

function tokenRoutes(
  app: App,
  desk: ReturnType<typeof tokenDesk>,
  sessionIn: (context: Context<HttpEnv>) => Promise<Session>,
): void {
  app.get('/api/tokens', async (context) => context.json(await desk.list(await sessionIn(context))))
  app.post('/api/tokens', async (context) => {
    const session = await sessionIn(context)
    return context.json(await desk.create(session, await readJson(context)), 201)
  })
  app.delete('/api/tokens/:id', async (context) => {
    await desk.revoke(await sessionIn(context), context.req.param('id'))
    return context.body(null, 204)
  })
}

function setupRoutes(app: App, first: ReturnType<typeof setup>): void {
  app.get('/api/setup', async (context) => context.json(await first.state()))
  app.post('/api/setup', async (context) => {
    demandLocal(context)
    return context.json(await first.begin(await readJson(context)), 201)
  })
}

function enter(context: Context<HttpEnv>, { token, me }: Entered) {
  context.header('set-cookie', sessionCookie(token, { secure: isSecure(context.req.raw.headers) }))
  return context.json(me)
}
