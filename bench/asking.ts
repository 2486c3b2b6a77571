import { cookieOf } from './running-server.ts'

/** Asks a running server as one who signed in; an answer that is no success is an error. */
export type Asking = Awaited<ReturnType<typeof signedIn>>

export async function signedIn(address: string, username: string, password: string) {
  const cookie = await cookieOf(address, username, password)
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${address}${path}`, { ...init, headers: { cookie } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  return {
    get: async (path: string) => (await ask(path)).json(),
    bytes: async (path: string) => (await ask(path)).arrayBuffer(),
    post: async (path: string, body: FormData | object) =>
      (await ask(path, { method: 'POST', body: body instanceof FormData ? body : JSON.stringify(body) })).json(),
  }
}
