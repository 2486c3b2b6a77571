import type { Capacity } from '#kernel/capacity.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'

/** POST /api/sign-in, answered with Me. A wrong pair is refused with 'invalid', too many tries with 'too-many'. */
export interface SignIn {
  readonly username: string
  readonly password: string
}

/** POST /api/password, answered with Me; findings of a refusal stand `at` current or next. */
export interface ChangePassword {
  readonly current: string
  readonly next: string
}

/** GET /api/setup */
export interface SetupState {
  readonly needed: boolean
}

/** POST /api/setup, once, while there is no organ. */
export interface Setup {
  readonly organ: LedgerOrgan & { readonly province: string | null }
  readonly sections: readonly string[]
  /** Three administrators and the office's clerk: four people. */
  readonly people: readonly { readonly name: string; readonly username: string; readonly capacity: Capacity }[]
}

/** Answer of POST /api/setup: shown once. */
export interface SetupDone {
  readonly accounts: readonly {
    readonly name: string
    readonly capacity: Capacity
    readonly username: string
    readonly password: string
  }[]
}

/** GET /api/tokens; POST /api/tokens { name } answers NewToken; DELETE /api/tokens/:id. */
export interface TokenLine {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
}
export interface NewToken extends TokenLine {
  /** Shown once. */
  readonly token: string
}
