import { statfsSync } from 'node:fs'
import { errorCode } from './error-code.ts'
import { diskMessages } from './messages.ts'
import { StartupFailure } from './startup-failure.ts'

/** Turns trouble with the disk (a Node error, or what a PostgreSQL program printed) into one sentence; null when it is something else. */
export function diskFailure(trouble: unknown, folder: string): StartupFailure | null {
  const sentence = typeof trouble === 'string' ? fromText(trouble) : fromCode(errorCode(trouble))
  return sentence === undefined ? null : new StartupFailure(sentence(folder), { cause: trouble })
}

/** The same for trouble that a full disk caused somewhere below; a database that fell for want of room cannot say so. */
export function diskFailureWithin(trouble: unknown, folder: string): StartupFailure | null {
  for (let cause = trouble; cause instanceof Error; cause = cause.cause) {
    const code = errorCode(cause) ?? ''
    const isFallen = /^57P0/.test(code) || /^Connection terminated/.test(cause.message)
    if (/^(ENOSPC|EDQUOT|53100)$/.test(code) || (isFallen && freeBytes(folder) < leastBytes))
      return new StartupFailure(diskMessages.full(folder), { cause: trouble })
  }
  return null
}

/** PostgreSQL writes its journal in pieces of this size. */
const leastBytes = 16 * 1024 * 1024

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function fromCode(code: string | undefined) {
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskMessages.full
  if (code === 'EROFS') return diskMessages.readOnly
  if (code === 'EACCES' || code === 'EPERM') return diskMessages.denied
  if (code === 'ENOTDIR' || code === 'EEXIST') return diskMessages.notFolder
  return undefined
}

function fromText(text: string) {
  if (/No space left on device|Disk quota exceeded/.test(text)) return diskMessages.full
  if (/Read-only file system/.test(text)) return diskMessages.readOnly
  if (/Permission denied|Operation not permitted|wrong ownership/.test(text)) return diskMessages.denied
  return undefined
}
