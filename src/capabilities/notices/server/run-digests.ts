import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { Work } from '#records/server/work.ts'
import { isDigestTime, lookEveryMs } from '../digest-time.ts'
import { makeDigests } from './make-digests.ts'
import type { NoticesSettings } from './notices-settings.ts'

/** Looks at the clock every minute and makes the day's digests once. Gives how it stops: what is under way is finished. */
export function runDigests(work: Work, signIn: SignIn, settings: NoticesSettings): () => Promise<void> {
  let madeOn = ''
  let running: Promise<void> = Promise.resolve()
  const look = () => {
    const today = work.clock.today()
    if (madeOn === today || !isDigestTime(work.clock.now(), settings.digestAt)) return
    madeOn = today
    running = makeDigests(work, signIn, settings).catch((error) => work.log.error({ err: error }, 'digests'))
  }
  const timer = setInterval(look, lookEveryMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
    settings.mailer?.close()
  }
}
