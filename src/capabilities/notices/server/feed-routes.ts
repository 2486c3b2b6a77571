import { readActor, sourceOf } from '#capabilities/organs/server.ts'
import { Refusal } from '#kernel/refusal.ts'
import { calendarFile } from '#platform/calendar/calendar-file.ts'
import type { App } from '#platform/http/app.ts'
import { rateWindow } from '#platform/http/rate-window.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import { appendActs } from '#records/server/journal.ts'
import { readOrgan } from '#records/server/organ-store.ts'
import { run } from '#records/server/request-scope.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import type { CalendarFeed, NewCalendarFeed } from '../notice-view.ts'
import { feedWords } from '../notice-words.ts'
import { feedEvents } from './feed-events.ts'
import { endFeed, feedMadeAt, keepFeed, readerOfFeed } from './feed-store.ts'
import { newFeedToken, readFeedToken } from './feed-token.ts'
import type { NoticesSettings } from './notices-settings.ts'

/** Programs ask every quarter of an hour at most; whoever asks oftener, or guesses, waits. */
const often = { limit: 30, seconds: 600 }
const refreshHours = 6

/** A person's calendar behind an address that lets in whoever knows it, for reading and nothing else. */
export function feedRoutes(app: App, work: Work, signIn: SignIn, { publicUrl }: NoticesSettings): void {
  const asked = rateWindow(often)
  const guessed = rateWindow(often)
  app.get('/calendar/:file', async (context) => {
    const token = readFeedToken(context.req.param('file'))
    const source = sourceOf(context)
    if (guessed.isFull(source)) throw new Refusal('too-many', messages.feedTooOften)
    if (token !== null && !asked.take(token.digest)) throw new Refusal('too-many', messages.feedTooOften)
    const file = token === null ? null : await fileOf(work, signIn, token, publicUrl)
    if (file === null) {
      guessed.take(source)
      throw new Refusal('not-found', messages.noFeed)
    }
    return context.body(file, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    })
  })
  app.get('/api/calendar-feed', async (context) => context.json(await run(context, work, viewFeed)))
  app.post('/api/calendar-feed', async (context) => context.json(await run(context, work, openFeed), 201))
  app.delete('/api/calendar-feed', async (context) => {
    await run(context, work, closeFeed)
    return context.body(null, 204)
  })
}

/** `null` where nobody has this address, or no longer: who left, and whose account is suspended, has none. */
function fileOf(
  work: Work,
  signIn: SignIn,
  { organId, digest }: { readonly organId: string; readonly digest: string },
  publicUrl: string | null,
): Promise<string | null> {
  return work.database.scoped(organId, async (db) => {
    const personId = await readerOfFeed(db, organId, digest)
    if (personId === null || !(await signIn.hasOpenAccount(organId, personId))) return null
    const actor = await readActor(work, db, { organId, personId }).catch(() => null)
    if (actor === null) return null
    const events = await feedEvents({ work, db, actor }, publicUrl)
    const organ = await readOrgan(db, organId)
    const named = { product: 'calendar', name: feedWords.name(organ?.shortName ?? ''), refreshHours }
    return calendarFile(named, events, work.clock.now())
  })
}

async function viewFeed({ db, actor }: Scope): Promise<CalendarFeed> {
  return { madeAt: (await feedMadeAt(db, actor))?.toISOString() ?? null }
}

async function openFeed(scope: Scope): Promise<NewCalendarFeed> {
  const { db, actor, work } = scope
  const { digest, path } = newFeedToken(actor.organId)
  const madeAt = work.clock.now()
  await keepFeed(db, actor, digest, madeAt)
  await tell(scope, 'calendar-feed/open')
  return { madeAt: madeAt.toISOString(), path }
}

async function closeFeed(scope: Scope): Promise<void> {
  if (await endFeed(scope.db, scope.actor)) await tell(scope, 'calendar-feed/close')
}

function tell(scope: Scope, operation: string): Promise<void> {
  return appendActs(scope, [{ capacity: scope.actor.capacities[0] ?? 'staff', operation }])
}
