import { Refusal } from '#kernel/refusal.ts'
import { type App, readJson, signedIn } from '#platform/http/app.ts'
import { isMailAddress } from '#platform/mail/mail-settings.ts'
import { bodyShapes } from '#records/server/body-shapes.ts'
import { run } from '#records/server/request-scope.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import type { NoticeSettings } from '../notice-view.ts'
import type { NoticesSettings } from './notices-settings.ts'
import { countNotices, markRead, readNotices, readNoticesShape } from './read-notices.ts'
import { keepSettings, readSettings } from './settings-store.ts'

/** Everybody's own notices and how they want to be told: nobody reads another's. */
export function noticeRoutes(app: App, work: Work, settings: NoticesSettings): void {
  app.get('/api/notices', async (context) => {
    signedIn(context)
    const page = pageIn(context.req.query('page') ?? '1')
    return context.json(await run(context, work, (scope) => readNotices(scope, page)))
  })
  app.get('/api/notices/count', async (context) => context.json(await run(context, work, countNotices)))
  app.post('/api/notices/read', async (context) => {
    signedIn(context)
    const asked = readNoticesShape(bodyShapes.members(await readJson(context)))
    return context.json(await run(context, work, (scope) => markRead(scope, asked)))
  })
  const view = (scope: Scope) => viewSettings(scope, settings)
  app.get('/api/notices/settings', async (context) => context.json(await run(context, work, view)))
  app.put('/api/notices/settings', async (context) => {
    signedIn(context)
    const chosen = settingsIn(bodyShapes.members(await readJson(context)))
    return context.json(
      await run(context, work, async (scope) => {
        await keepSettings(scope.db, scope.actor, chosen, work.clock.now())
        return view(scope)
      }),
    )
  })
}

async function viewSettings({ db, actor }: Scope, { mailer, digestAt }: NoticesSettings): Promise<NoticeSettings> {
  return { ...(await readSettings(db, actor)), canMail: mailer !== null, at: digestAt }
}

function settingsIn({ email, byMail }: Readonly<Record<string, unknown>>) {
  const address = typeof email === 'string' ? email.trim() : ''
  if (address !== '' && !isMailAddress(address)) throw refusedAt('email', messages.badEmail)
  if (byMail === true && address === '') throw refusedAt('email', messages.emailMissing)
  return { email: address === '' ? null : address, byMail: byMail === true }
}

function pageIn(text: string): number {
  const page = Number(text)
  if (!Number.isInteger(page) || page < 1 || page > 1000) throw new Refusal('invalid', messages.badPage)
  return page
}

function refusedAt(at: string, message: string): Refusal {
  return new Refusal('invalid', message, { findings: [{ rule: 'notices/settings', strength: 'block', at, message }] })
}
