import { parseArgs } from 'node:util'
import { Refusal } from '#kernel/refusal.ts'
import { makeClient } from './client.ts'
import { messages } from './client-messages.ts'
import type { Command } from './command.ts'
import { serverAddress, serverOptions } from './connect.ts'
import { needWords } from './need-words.ts'
import { keepToken, readTokens } from './token-file.ts'

export const logoutCommand: Command = {
  name: 'logout',
  usage: messages.logoutUsage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options: serverOptions, allowPositionals: true })
    needWords(positionals, [])
    const address = serverAddress(values)
    const wasKept = await forgetToken(address)
    if (values.json === true) out.json({ server: address, wasSignedIn: wasKept })
    else out.line(wasKept ? messages.signedOut(address) : messages.notLoggedIn(address))
    return 0
  },
}

/** Revokes the token kept for a server, then forgets it; false when none was kept. @throws Refusal when it may still be good */
export async function forgetToken(address: string): Promise<boolean> {
  const { [address]: kept } = await readTokens()
  if (kept === undefined) return false
  try {
    await makeClient(address, { authorization: `Bearer ${kept.token}` }).delete(`/api/tokens/${kept.id}`)
  } catch (error) {
    if (!isAlreadyGone(error)) throw error
  }
  await keepToken(address, null)
  return true
}

function isAlreadyGone(error: unknown): boolean {
  return error instanceof Refusal && (error.code === 'not-signed-in' || error.code === 'not-found')
}
