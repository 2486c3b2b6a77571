import { cookieOf } from './running-server.ts'

/** Asks a running server as one who signed in; an answer that is no success is an error. */
export type Asking = Awaited<ReturnType<typeof signedIn>>

export async function signedIn(address: string, username: string, password: string) {
  const cookie = await cookieOf(address, username, password)
  const ask = async (path: string, { headers, ...init }: Sent = {}) => {
    const answer = await fetch(`${address}${path}`, { ...init, headers: { cookie, ...headers } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  return {
    get: async (path: string) => (await ask(path)).json(),
    bytes: async (path: string) => (await ask(path)).arrayBuffer(),
    post: async (path: string, body: FormData | object) =>
      (await ask(path, body instanceof FormData ? { method: 'POST', body } : jsonOf(body))).json(),
  }
}

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: FormData | string
}

function jsonOf(body: object): Sent {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
