import { createServer, type Socket } from 'node:net'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and body as they came. */
  readonly data: string
}

/** For tests: a small SMTP server (RFC 5321, AUTH PLAIN) that keeps what it is given; `refuse` answers RCPT with it. */
export async function exampleSmtp({ refuse = null }: { refuse?: string | null } = {}) {
  const mails: ReceivedMail[] = []
  const logins: string[] = []
  const sockets = new Set<Socket>()
  const rules = { refuse }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    converse(socket, rules, { mails, logins })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    ...{ mails, logins, rules, port },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Kept {
  readonly mails: ReceivedMail[]
  readonly logins: string[]
}

function converse(socket: Socket, rules: { refuse: string | null }, { mails, logins }: Kept): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let held = ''
  let from = ''
  let to: string[] = []
  let isData = false
  const obey = (line: string) => {
    const [verb = ''] = line.toUpperCase().split(/[ :]/)
    if (verb === 'EHLO' || verb === 'HELO') say('250-example\r\n250-8BITMIME\r\n250 AUTH PLAIN')
    else if (verb === 'AUTH') {
      logins.push(Buffer.from(line.split(' ')[2] ?? '', 'base64').toString())
      say('235 2.7.0 in')
    } else if (verb === 'MAIL') {
      from = line
      to = []
      say('250 2.1.0 ok')
    } else if (verb === 'RCPT') {
      if (rules.refuse === null) to.push(line)
      say(rules.refuse ?? '250 2.1.5 ok')
    } else if (verb === 'DATA') {
      isData = true
      say('354 go on')
    } else if (verb === 'QUIT') socket.end('221 2.0.0 bye\r\n')
    else say('250 2.0.0 ok')
  }
  say('220 example ESMTP')
  socket.on('data', (bytes) => {
    held += bytes.toString('utf8')
    for (;;) {
      const end = held.indexOf(isData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const part = held.slice(0, end)
      held = held.slice(end + (isData ? 5 : 2))
      if (!isData) obey(part)
      else {
        isData = false
        mails.push({ from, to, data: part })
        say('250 2.0.0 kept')
      }
    }
  })
}
