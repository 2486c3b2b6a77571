import { readActor } from '#capabilities/organs/server.ts'
import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '#platform/error-code.ts'
import type { Mail } from '#platform/mail/mailer.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import { readOrgans } from '#records/server/organ-store.ts'
import type { Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import type { Notice } from '../notice.ts'
import { claimDigest } from './digest-run-store.ts'
import type { NoticesSettings } from './notices-settings.ts'
import { noticesAndSeen } from './read-notices.ts'
import { keepMailed, keepTold, type Reader } from './seen-store.ts'
import { keepMailOutcome, readSettings } from './settings-store.ts'

/** The day's digest of every organ that has none yet: one a person at most, and only of what is new. */
export async function makeDigests(work: Work, signIn: SignIn, settings: NoticesSettings): Promise<void> {
  const { database, clock, log } = work
  const organs = await database.unscoped('organs whose digest is due', readOrgans)
  for (const { id: organId } of organs) {
    const today = clock.today()
    const isOurs = await database.scoped(organId, (db) => claimDigest(db, organId, today, clock.now()))
    if (!isOurs) continue
    for (const personId of await signIn.personsWithAccount(organId)) {
      try {
        await digestFor(work, { organId, personId }, settings)
      } catch (error) {
        log.error({ err: error, organId, personId }, 'digest')
      }
    }
  }
}

/** What is new is marked as told today. Mail that fails stays unsent and goes with the next digest. */
async function digestFor(work: Work, reader: Reader, settings: NoticesSettings): Promise<void> {
  const { database, clock, log } = work
  const today = clock.today()
  const post = await gather(work, reader, settings)
  if (post === null || settings.mailer === null) return
  let failedOn: string | null = null
  try {
    await settings.mailer.send(post.mail)
  } catch (error) {
    failedOn = today
    // The server's own words might repeat what it was told.
    log.warn({ ...reader, code: errorCode(error) ?? 'unknown' }, 'digest not mailed')
  }
  await database.scoped(reader.organId, async (db) => {
    if (failedOn === null) await keepMailed(db, reader, post.keys, today)
    await keepMailOutcome(db, reader, failedOn)
  })
}

interface Post {
  readonly mail: Mail
  readonly keys: readonly string[]
}

function gather(work: Work, reader: Reader, settings: NoticesSettings): Promise<Post | null> {
  return work.database.scoped(reader.organId, async (db) => {
    const actor = await readActor(work, db, reader).catch((error) => {
      if (error instanceof Refusal) return null
      throw error
    })
    if (actor === null) return null
    const today = work.clock.today()
    const { notices, seen } = await noticesAndSeen({ work, db, actor })
    const unread = notices.filter(({ key }) => seen.get(key)?.isRead !== true)
    const fresh = unread.map(({ key }) => key).filter((key) => (seen.get(key)?.toldOn ?? null) === null)
    await keepTold(db, reader, fresh, today)
    const { email, byMail } = await readSettings(db, reader)
    const unsent = unread.filter(({ key }) => (seen.get(key)?.mailedOn ?? null) === null)
    if (settings.mailer === null || !byMail || email === null || unsent.length === 0) return null
    const address = settings.publicUrl === null ? null : `${settings.publicUrl}/notices`
    const text = messages.mail({ name: actor.name, counts: countsOf(unsent), address })
    return { mail: { to: email, subject: messages.subject(today), text }, keys: unsent.map(({ key }) => key) }
  })
}

function countsOf(notices: readonly Notice[]) {
  return [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length] as const)
}
