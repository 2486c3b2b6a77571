import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '../error-code.ts'
import { httpMessages } from './messages.ts'

/** Trouble of the machine that passes, and no bug: what the person is told; null when it is something else. */
export function outageOf(error: unknown): Refusal | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = errorCode(cause) ?? ''
    if (full.has(code)) return new Refusal('unavailable', httpMessages.diskFull)
    if (isDatabaseAway(code, cause)) return new Refusal('unavailable', httpMessages.databaseAway)
  }
  return null
}

const full = new Set(['ENOSPC', 'EDQUOT', '53100'])

/** PostgreSQL stops, starts or is gone: classes 57P and 08, a socket that does not answer, or is cut off. */
function isDatabaseAway(code: string, error: Error): boolean {
  if (/^(57P0[1-5]|08...|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code)) return true
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return true
  return /^Connection terminated|connection error and is not queryable/.test(error.message)
}
