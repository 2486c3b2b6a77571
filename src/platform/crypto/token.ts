import { randomBytes } from 'node:crypto'

/** A secret nobody can guess: 256 random bits as 43 characters that fit addresses, cookies and file names. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}
