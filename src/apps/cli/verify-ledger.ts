import { parseArgs } from 'node:util'
import type { LedgerVerdict, Me } from '#records/api.ts'
import { messages } from './client-messages.ts'
import type { Command } from './command.ts'
import { connect, serverOptions } from './connect.ts'
import { needWords } from './need-words.ts'
import type { CheckedOrgan } from './verify-database.ts'

export const verifyLedgerCommand: Command = {
  name: 'verify-ledger',
  usage: messages.verifyUsage,
  async run(args, out) {
    const options = { ...serverOptions, offline: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const organs =
      values.offline === true ? await (await import('./verify-database.ts')).verifyDatabase() : await askServer(values)
    if (values.json === true) out.json({ organs })
    else if (organs.length === 0) out.line(messages.noOrgans)
    else for (const organ of organs) out.line(verdictLine(organ))
    return organs.every(({ broken }) => broken === null) ? 0 : 1
  },
}

function verdictLine({ name, acts, broken }: CheckedOrgan): string {
  return broken === null ? messages.chainWhole(name, acts) : messages.chainBroken(name, broken.seq, broken.what)
}

async function askServer(asked: { readonly server?: string }): Promise<readonly CheckedOrgan[]> {
  const client = await connect(asked)
  const verdict = await client.get<LedgerVerdict>('/api/ledger/verify')
  const { organ } = await client.get<Me>('/api/me')
  return [{ id: organ.id, name: organ.name, ...verdict }]
}
