import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configMessages } from './messages.ts'
import { StartupFailure } from './startup-failure.ts'

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

export type LogLevel = (typeof logLevels)[number]

export interface Config {
  host: string
  port: number
  /** Absolute. Holds the embedded database, the evidence files and the lock. */
  dataFolder: string
  /** A PostgreSQL server to use instead of the embedded one. */
  databaseUrl: string | null
  evidenceMaxBytes: number
  demo: boolean
  logLevel: LogLevel
}

export const projectRoot = resolve(import.meta.dirname, '../..')

/** Of package.json. */
export const { version: programVersion }: { readonly version: string } = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
)

/** Reads the settings from the environment; an empty variable counts as unset. Throws StartupFailure on a wrong value. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  return {
    host: env.HOST?.trim() || '127.0.0.1',
    port: readPort(env.PORT?.trim() || '7410'),
    dataFolder: env.SHUFA_DATA ? resolve(env.SHUFA_DATA) : join(projectRoot, 'data'),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL?.trim() || null),
    evidenceMaxBytes: readMegabytes(env.SHUFA_EVIDENCE_MAX_MB?.trim() || '100') * 1024 * 1024,
    demo: readSwitch(env.SHUFA_DEMO?.trim() || '1'),
    logLevel: readLogLevel(env.SHUFA_LOG?.trim() || 'info'),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new StartupFailure(configMessages.port(text))
  return port
}

function readDatabaseUrl(text: string | null): string | null {
  if (text !== null && !/^postgres(ql)?:\/\/\S+$/.test(text)) throw new StartupFailure(configMessages.databaseUrl)
  return text
}

function readMegabytes(text: string): number {
  const megabytes = Number(text)
  if (!/^\d+$/.test(text) || megabytes < 1 || megabytes > 4096)
    throw new StartupFailure(configMessages.evidenceMax(text))
  return megabytes
}

function readSwitch(text: string): boolean {
  if (text !== '0' && text !== '1') throw new StartupFailure(configMessages.demo(text))
  return text === '1'
}

function readLogLevel(text: string): LogLevel {
  const level = logLevels.find((known) => known === text)
  if (level === undefined) throw new StartupFailure(configMessages.logLevel(text, logLevels.join('、')))
  return level
}
