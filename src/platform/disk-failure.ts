import { errorCode } from './error-code.ts'
import { diskMessages } from './messages.ts'
import { StartupFailure } from './startup-failure.ts'

/** Turns trouble with the disk (a Node error, or what a PostgreSQL program printed) into one sentence; null when it is something else. */
export function diskFailure(trouble: unknown, folder: string): StartupFailure | null {
  const sentence = typeof trouble === 'string' ? fromText(trouble) : fromCode(errorCode(trouble))
  return sentence === undefined ? null : new StartupFailure(sentence(folder), { cause: trouble })
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
