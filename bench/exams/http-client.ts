import { connect, type Socket } from 'node:net'

/** One kept-alive connection, one request after another: what a browser's tab does, at little cost to who measures. */
export interface HttpClient {
  ask(method: string, path: string, body?: unknown): Promise<HttpAnswer>
  /** Sent with every request. */
  cookie: string
  close(): void
}

export interface HttpAnswer {
  readonly status: number
  readonly cookie: string | null
  readonly text: string
}

export function httpClient(port: number): HttpClient {
  let socket: Socket | null = null
  let buffer = Buffer.alloc(0)
  let waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | null = null

  const open = () => {
    const made = connect({ port, host: '127.0.0.1', noDelay: true })
    made.on('data', (chunk) => {
      buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk])
      const answer = readAnswer(buffer)
      if (answer === null || waiting === null) return
      const { resolve } = waiting
      waiting = null
      buffer = Buffer.alloc(0)
      resolve(answer)
    })
    const fail = (error?: Error) => {
      if (socket === made) socket = null
      buffer = Buffer.alloc(0)
      waiting?.reject(error ?? new Error('connection closed'))
      waiting = null
    }
    made.on('error', fail)
    made.on('close', () => fail())
    return made
  }

  const client: HttpClient = {
    cookie: '',
    ask: (method, path, body) =>
      new Promise((resolve, reject) => {
        socket ??= open()
        waiting = { resolve, reject }
        const text = body === undefined ? '' : JSON.stringify(body)
        const type = body === undefined ? '' : 'content-type: application/json\r\n'
        const cookie = client.cookie === '' ? '' : `cookie: ${client.cookie}\r\n`
        const length = `content-length: ${Buffer.byteLength(text)}\r\n`
        socket.write(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${type}${cookie}${length}\r\n${text}`)
      }),
    close: () => void socket?.destroy(),
  }
  return client
}

/** `null` while it is not all there. */
function readAnswer(bytes: Buffer): HttpAnswer | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const cookie = /\r\nset-cookie: ([^;\r]*)/i.exec(head)?.[1] ?? null
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  const body = bytes.subarray(end + 4)
  if (length !== undefined) {
    const wanted = Number(length)
    return body.length < wanted ? null : { status, cookie, text: body.toString('utf8', 0, wanted) }
  }
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) return { status, cookie, text: '' }
  const whole = joinChunks(body)
  return whole === null ? null : { status, cookie, text: whole }
}

function joinChunks(body: Buffer): string | null {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const line = body.indexOf('\r\n', at)
    if (line < 0) return null
    const size = Number.parseInt(body.toString('latin1', at, line), 16)
    if (size === 0) return Buffer.concat(parts).toString('utf8')
    if (body.length < line + 2 + size + 2) return null
    parts.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}
