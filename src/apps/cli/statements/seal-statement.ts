import { parseArgs } from 'node:util'
import type { Seal } from '#capabilities/statements/index.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needWords } from '../need-words.ts'
import { findStatement, readWhose, whoseOptions } from './find-statement.ts'
import { messages } from './messages.ts'

export const sealStatementCommand: Command = {
  name: 'statement seal',
  usage: messages.sealUsage,
  async run(args, out) {
    const options = { ...serverOptions, ...whoseOptions } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const wanted = readWhose(values)
    const client = await connect(values)
    const { id, title } = await findStatement(client, wanted)
    const seal = await client.post<Seal>('/api/do/statement/seal', { statement: id })
    if (values.json === true) out.json({ id, ...seal })
    else out.line(messages.sealed(title, seal.by, seal.digest))
    return 0
  },
}
