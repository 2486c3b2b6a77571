import { parseArgs } from 'node:util'
import type { Me } from '#records/api.ts'
import { standingWords } from '#records/standing-words.ts'
import { messages } from './client-messages.ts'
import type { Command } from './command.ts'
import { connect, serverOptions } from './connect.ts'
import { needWords } from './need-words.ts'

export const whoamiCommand: Command = {
  name: 'whoami',
  usage: messages.whoamiUsage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options: serverOptions, allowPositionals: true })
    needWords(positionals, [])
    const client = await connect(values)
    const me = await client.get<Me>('/api/me')
    if (values.json === true) {
      out.json({ server: client.address, ...me })
      return 0
    }
    const { actor, organ, username } = me
    const capacities = standingWords(actor) || messages.noCapacity
    const words = { name: actor.name, username, organ: organ.name, organId: organ.id, capacities }
    for (const line of messages.me({ ...words, server: client.address })) out.line(line)
    return 0
  },
}
