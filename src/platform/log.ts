import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import type { LogLevel } from './config.ts'

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

/** One JSON object a line, to standard error unless told otherwise; secrets are blotted out down to the third level. */
export function createLog(level: LogLevel, destination: string | DestinationStream | 2 = 2): Log {
  const target =
    typeof destination === 'object'
      ? destination
      : pino.destination({ dest: destination, sync: true, mkdir: true, mode: 0o600 })
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime, redact: secretNames.flatMap(places) }, target)
}

function places(name: string): string[] {
  return [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]
}
