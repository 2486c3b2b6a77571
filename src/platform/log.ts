import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import type { LogLevel } from './config.ts'
import { diskFailure } from './disk-failure.ts'

export type Log = Logger

const secretNames = [
  'password',
  'newPassword',
  'token',
  'secret',
  'cookie',
  'authorization',
  'set-cookie',
  'databaseUrl',
]

/** What a full disk may hold back in memory; more is lost. */
const heldBack = 1_000_000

/**
 * One JSON object a line, to standard error unless told otherwise; secrets are blotted out down to the third level.
 * A line that cannot be written disturbs nobody. @throws StartupFailure when the file cannot be opened
 */
export function createLog(level: LogLevel, destination: string | DestinationStream | 2 = 2): Log {
  const target = typeof destination === 'object' ? destination : openFile(destination)
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime, redact: secretNames.flatMap(places) }, target)
}

function openFile(dest: string | 2): DestinationStream {
  try {
    const file = pino.destination({ dest, sync: true, mkdir: true, mode: 0o600, maxLength: heldBack })
    file.on('error', () => undefined)
    return file
  } catch (error) {
    throw diskFailure(error, String(dest)) ?? error
  }
}

function places(name: string): string[] {
  return [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]
}
