import type { ParseArgsOptionsConfig } from 'node:util'
import { Refusal } from '#kernel/refusal.ts'
import { type Client, makeClient } from './client.ts'
import { messages } from './client-messages.ts'
import { readTokens } from './token-file.ts'
import { WrongUsage } from './wrong-usage.ts'

/** Flags of every command that talks to the running server. */
export const serverOptions = {
  server: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

interface Asked {
  readonly server?: string | undefined
}

/** The server as who signed in: by SHUFA_TOKEN, else by the token that `login` kept. @throws Refusal 'not-signed-in' */
export async function connect(asked: Asked): Promise<Client> {
  const address = serverAddress(asked)
  const token = process.env.SHUFA_TOKEN?.trim() || (await readTokens())[address]?.token
  if (token === undefined) throw new Refusal('not-signed-in', messages.notSignedIn)
  return makeClient(address, { authorization: `Bearer ${token}` })
}

/** --server, else SHUFA_SERVER, else this machine; without a slash at its end. @throws WrongUsage */
export function serverAddress({ server }: Asked): string {
  const text = server ?? (process.env.SHUFA_SERVER?.trim() || 'http://127.0.0.1:7410')
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) throw new WrongUsage(messages.badServer(text))
  const { origin, pathname } = new URL(text)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}
