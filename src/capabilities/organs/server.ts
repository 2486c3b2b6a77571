import type { Actor } from '#kernel/capacity.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { ServerPart } from '#records/server/operations.ts'
import type { Work } from '#records/server/work.ts'
import { accountRoutes, isAccountAddress } from './server/account-routes.ts'
import { accounts } from './server/accounts.ts'
import { actorOf } from './server/actor-of.ts'
import { burdenRoutes } from './server/burden-routes.ts'
import { checks } from './server/checks.ts'
import { recordChecks } from './server/record-checks.ts'

export { actorOf, readActor } from './server/actor-of.ts'
export { type DemoAccount, enterExamples, type LoadedExamples, loadExamples } from './server/load-examples.ts'
export { setup } from './server/setup.ts'
export { hasOrgan } from './server/setup-store.ts'
export { sourceOf } from './server/source-of.ts'
export { systemScope } from './server/system-scope.ts'

/** Accounts, sign-in, set-up; how much was asked of each section. */
export function organsPart(signIn: SignIn): ServerPart {
  return {
    capability: 'organs',
    handlers: [...accounts(signIn), ...checks()],
    checks: recordChecks,
    mount: (app, work) => {
      accountRoutes(app, work, signIn)
      burdenRoutes(app, work)
    },
  }
}

/** For `buildApp`: who sends a request. @throws Refusal 'forbidden' until the first password was changed */
export async function actorOfRequest(work: Work, signIn: SignIn, request: Request): Promise<Actor | null> {
  if (isAccountAddress(new URL(request.url).pathname)) return null
  const session = await signIn.sessionOf(request.headers)
  return session === null ? null : actorOf(work, session)
}
