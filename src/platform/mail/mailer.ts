import { createTransport } from 'nodemailer'
import type { MailSettings } from './mail-settings.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mailer {
  /** @throws Error without the password, within seconds; what could not be sent is the caller's to try again. */
  send(mail: Mail): Promise<void>
  close(): void
}

const seconds = 1000

/** One connection at a time, plain text only. A password goes over an encrypted connection or, on this machine, any. */
export function makeMailer({ smtpUrl, from }: MailSettings, { timeoutSeconds = 20 } = {}): Mailer {
  const transport = createTransport({
    ...serverOf(new URL(smtpUrl)),
    connectionTimeout: timeoutSeconds * seconds,
    greetingTimeout: timeoutSeconds * seconds,
    socketTimeout: timeoutSeconds * seconds,
    dnsTimeout: timeoutSeconds * seconds,
    // The text is all there is: nothing is read from files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
    },
    close: () => transport.close(),
  }
}

function serverOf(url: URL) {
  const secure = url.protocol === 'smtps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return {
    ...{ host: url.hostname.replaceAll(/[[\]]/g, ''), port: Number(url.port || (secure ? 465 : 587)), secure },
    ...(url.username === '' ? {} : { auth, requireTLS: !secure && !isHere }),
  }
}
