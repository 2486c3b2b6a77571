import { hostname } from 'node:os'
import { parseArgs } from 'node:util'
import { Refusal } from '#kernel/refusal.ts'
import type { Me } from '#records/api.ts'
import type { NewToken } from '../account-api.ts'
import { askTerminal, firstLine } from './ask-terminal.ts'
import { type Client, makeClient } from './client.ts'
import { messages } from './client-messages.ts'
import type { Command } from './command.ts'
import { serverAddress, serverOptions } from './connect.ts'
import { forgetToken } from './logout.ts'
import { needWords } from './need-words.ts'
import { keepToken, tokenFile } from './token-file.ts'
import { WrongUsage } from './wrong-usage.ts'

export const loginCommand: Command = {
  name: 'login',
  usage: messages.loginUsage,
  async run(args, out) {
    const options = { ...serverOptions, username: { type: 'string' }, name: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const address = serverAddress(values)
    if (isOpenToNetwork(address)) out.error(messages.notEncrypted(address))
    const username = values.username ?? (await askUsername())
    const password = await askPassword()
    const { client, me } = await enter(address, username, password)
    try {
      if (me.mustChangePassword) throw new Refusal('forbidden', messages.mustChangePassword(address))
      const name = values.name ?? messages.tokenName(hostname().slice(0, 40))
      const { id, token } = await client.post<NewToken>('/api/tokens', { name })
      await forgetToken(address)
      await keepToken(address, { token, id, name, username: me.username })
    } finally {
      await client.open('POST', '/api/sign-out')
    }
    if (values.json === true) out.json({ server: address, username: me.username, name: me.actor.name })
    else out.line(messages.signedIn(me.actor.name, me.organ.name, tokenFile()))
    return 0
  },
}

/** A session as a browser has it: only such a one may make tokens. */
async function enter(address: string, username: string, password: string): Promise<{ client: Client; me: Me }> {
  const response = await makeClient(address).open('POST', '/api/sign-in', { body: { username, password } })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const client = makeClient(address, { cookie })
  return { client, me: await client.get<Me>('/api/me') }
}

async function askUsername(): Promise<string> {
  if (process.stdin.isTTY !== true) throw new WrongUsage(messages.needUsername)
  return (await askTerminal(messages.askUsername, { hidden: false })).trim()
}

/** Never from the command line, which other users of the machine can read. */
async function askPassword(): Promise<string> {
  const told = process.env.SHUFA_PASSWORD
  if (told !== undefined && told !== '') return told
  const typed =
    process.stdin.isTTY === true ? await askTerminal(messages.askPassword, { hidden: true }) : await firstLine()
  if (typed === '') throw new WrongUsage(messages.needPassword)
  return typed
}

function isOpenToNetwork(address: string): boolean {
  const { protocol, hostname: host } = new URL(address)
  return protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
}
