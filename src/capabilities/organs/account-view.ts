/** Answer of account/create and account/reset-password: shown once, to be handed to its owner. */
export interface OneTimePassword {
  readonly username: string
  readonly password: string
}

/** One of the answer of account/list. */
export interface AccountSeen {
  readonly personId: string
  readonly name: string
  readonly username: string
  readonly mustChangePassword: boolean
  readonly suspendedAt: string | null
  readonly lockedUntil: string | null
  readonly createdAt: string
}
