import type { Account } from './sign-in-store.ts'

/** Who an account belongs to. */
export interface Holder {
  readonly accountId: string
  readonly organId: string
  readonly personId: string
  readonly username: string
  /** The first password, or one an administrator gave, must be changed before anything else. */
  readonly mustChangePassword: boolean
}

export interface Session extends Holder {
  /** A command-line token may not change the password nor make further tokens. */
  readonly by: 'cookie' | 'token'
}

export function holderOf({ id, organId, personId, username, passwordOrigin }: Account): Holder {
  return { accountId: id, organId, personId, username, mustChangePassword: passwordOrigin === 'issued' }
}
