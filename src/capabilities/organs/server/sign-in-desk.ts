import { setTimeout } from 'node:timers/promises'
import { validateInput } from '#derive/validator.ts'
import { text } from '#kernel/field.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Session } from '#platform/sign-in/holder.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { Me } from '#records/api.ts'
import type { Work } from '#records/server/work.ts'
import { clockTime, messages } from '../messages.ts'
import { demandBrowser } from './demand-browser.ts'
import { journalSignIn } from './journal-sign-in.ts'
import { readMe } from './read-me.ts'

/** Who came in, and the token for the cookie. */
export interface Entered {
  readonly token: string
  readonly me: Me
}

/** What people do with their own account. `source` is the address a request comes from. */
export function signInDesk(work: Work, signIn: SignIn) {
  return {
    /** POST /api/sign-in. @throws Refusal 'invalid' (wrong pair), 'too-many' (locked), 'forbidden' (suspended, left) */
    async enter(body: unknown, source: string): Promise<Entered> {
      const { username, password } = validateInput(pair, body)
      const start = performance.now()
      const outcome = await signIn.signIn(username, password, source)
      const { kind, holder } = outcome
      const note = messages.from(source)
      if (kind === 'signed-in') {
        const me = await readMe(work, outcome.holder).catch(async (error) => {
          await journalSignIn(work, outcome.holder, null, { operation: 'account/sign-in-failed', note })
          throw error
        })
        await journalSignIn(work, outcome.holder, me.actor.name, { operation: 'account/sign-in', note })
        return { token: outcome.token, me }
      }
      if (holder !== null && (kind !== 'locked' || outcome.isNew)) {
        const operation = kind === 'locked' ? 'account/locked' : 'account/sign-in-failed'
        await journalSignIn(work, holder, null, { operation, note })
      }
      await evenOut(start)
      if (kind === 'suspended') throw new Refusal('forbidden', messages.suspended)
      throw kind === 'locked' ? locked(outcome.until) : new Refusal('invalid', messages.wrongPair)
    },

    /** POST /api/sign-out */
    async leave(session: Session | null, headers: Headers): Promise<void> {
      await signIn.signOut(headers)
      if (session === null) return
      await journalSignIn(work, session, session.username, { operation: 'account/sign-out' })
    },

    /** POST /api/password: all other sessions and all tokens end. @throws Refusal 'invalid', 'too-many' */
    async changePassword(session: Session, body: unknown, source: string): Promise<Entered> {
      demandBrowser(session)
      const { current, next } = validateInput(change, body)
      const me = await readMe(work, session)
      const words = [me.actor.name, me.organ.name, me.organ.shortName]
      const outcome = await signIn.changePassword(session.accountId, { current, next, words, source })
      if (outcome.kind === 'locked') throw locked(outcome.until)
      if (outcome.kind === 'wrong') throw refusedAt('current', messages.wrongCurrent)
      if (outcome.kind === 'refused') {
        const findings = outcome.findings.map((finding) => ({ ...finding, at: 'next' }))
        throw new Refusal('invalid', findings.map(({ message }) => message).join('；'), { findings })
      }
      await journalSignIn(work, session, me.actor.name, { operation: 'account/password' })
      return { token: outcome.token, me: { ...me, mustChangePassword: false } }
    },
  }
}

/** A known user name takes a line in the journal more: a failure is answered at the next fifth of a second, either way. */
async function evenOut(start: number): Promise<void> {
  const step = 200
  await setTimeout(step - ((performance.now() - start) % step))
}

const pair = {
  username: text({ label: messages.username, required: true }),
  password: text({ label: messages.password, required: true }),
}

const change = {
  current: text({ label: messages.current, required: true }),
  next: text({ label: messages.next, required: true }),
}

function locked(until: Date): Refusal {
  return new Refusal('too-many', messages.locked(clockTime(until)), { detail: { until: until.toISOString() } })
}

function refusedAt(at: string, message: string): Refusal {
  return new Refusal('invalid', message, { findings: [{ rule: 'sign-in/password', strength: 'block', at, message }] })
}
