const minute = 60_000

/** The numbers of GB/T 22239 8.1.4.1 as assessors are used to them. Milliseconds where nothing else is said. */
export const limits = {
  /** Failures before a user name is locked for the address they come from. */
  failures: 5,
  /** Failures from several addresses before a user name is locked for all. */
  failuresOfUser: 20,
  /** Failures from one address before it is locked: a whole office may share one. */
  failuresFromSource: 50,
  lock: 30 * minute,
  idle: 30 * minute,
  absolute: 12 * 60 * minute,
  /** How stale the last sight of a session may be: saves a write on nearly every request. */
  sight: minute,
  token: 365 * 24 * 60 * minute,
  passwordLength: 10,
  passwordMaxLength: 128,
  /** Last passwords that may not be taken again, the present one among them. */
  pastPasswords: 5,
} as const
