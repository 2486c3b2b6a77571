import { administration } from './administration.ts'
import { commandLineTokens } from './command-line-tokens.ts'
import { entrance } from './entrance.ts'
import { openAccounts } from './open-accounts.ts'
import { passwords } from './passwords.ts'
import { sessions } from './sessions.ts'
import type { World } from './world.ts'

export type SignIn = ReturnType<typeof makeSignIn>

/** Sign-in by user name and password, sessions, and tokens for the command line. Secrets are kept as digests only. */
export function makeSignIn(world: World) {
  return {
    ...entrance(world),
    ...sessions(world),
    ...passwords(world),
    ...administration(world),
    ...openAccounts(world),
    ...commandLineTokens(world),
  }
}
