import { parseArgs } from 'node:util'
import { type StatementLineView, statement } from '#capabilities/statements/index.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needWords } from '../need-words.ts'
import { stateWords } from '../records/named-type.ts'
import { formatTable } from '../table.ts'
import { messages } from './messages.ts'

export const listStatementsCommand: Command = {
  name: 'statement list',
  usage: messages.listUsage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options: serverOptions, allowPositionals: true })
    needWords(positionals, [])
    const client = await connect(values)
    const statements = await client.get<readonly StatementLineView[]>('/api/statements')
    if (values.json === true) {
      out.json({ statements })
      return 0
    }
    const rows = statements.map(({ id, title, state, year, post, person }) => [
      ...[String(year), post, person, stateWords(statement, state), title, id],
    ])
    if (rows.length === 0) out.line(messages.none)
    else for (const line of formatTable(messages.columns, rows)) out.line(line)
    return 0
  },
}
