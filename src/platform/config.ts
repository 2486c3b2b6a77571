import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type MailSettings, readMailSettings } from './mail/mail-settings.ts'
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
  /** `null`: no mail is sent. */
  mail: MailSettings | null
  /** Where people reach the program, for links in mails and calendars: 'https://shufa.example'. */
  publicUrl: string | null
  /** When the day's notices are gathered, 'HH:MM' by the clock of Beijing. */
  digestAt: string
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
    mail: readMailSettings(env),
    publicUrl: readPublicUrl(env.SHUFA_PUBLIC_URL?.trim() || null),
    digestAt: readTime(env.SHUFA_DIGEST_AT?.trim() || '08:30'),
  }
}

function readPublicUrl(text: string | null): string | null {
  if (text === null) return null
  const url = URL.parse(text)
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === ''
  if (!isPlain || url.username !== '') throw new StartupFailure(configMessages.publicUrl)
  return url.origin
}

function readTime(text: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new StartupFailure(configMessages.digestAt(text))
  return text
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
