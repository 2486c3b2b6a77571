import { configMessages } from '../messages.ts'
import { StartupFailure } from '../startup-failure.ts'

export interface MailSettings {
  /** smtp://user:password@host:port or smtps://… Holds a secret: never logged. */
  readonly smtpUrl: string
  readonly from: string
}

/** `null`: no mail is sent. @throws StartupFailure that names the variable and not its value */
export function readMailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings | null {
  const smtpUrl = env.SHUFA_SMTP_URL?.trim() || null
  const from = env.SHUFA_MAIL_FROM?.trim() || null
  if (smtpUrl === null) return null
  if (!/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? '')) throw new StartupFailure(configMessages.smtpUrl)
  if (from === null || !isMailAddress(from)) throw new StartupFailure(configMessages.mailFrom)
  return { smtpUrl, from }
}

/** Plain addresses only: one at sign, no spaces, no line ends, no list. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/.test(text)
}
