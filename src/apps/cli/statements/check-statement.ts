import { parseArgs } from 'node:util'
import { type Recount, type StatementView, statement } from '#capabilities/statements/index.ts'
import type { Command, Out } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { isBlocked } from '../finding-lines.ts'
import { needWords } from '../need-words.ts'
import { stateWords } from '../records/named-type.ts'
import { findStatement, readWhose, whoseOptions } from './find-statement.ts'
import { messages } from './messages.ts'
import { tellReadiness } from './tell-readiness.ts'

export const checkStatementCommand: Command = {
  name: 'statement check',
  usage: messages.checkUsage,
  async run(args, out) {
    const options = { ...serverOptions, ...whoseOptions } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const wanted = readWhose(values)
    const client = await connect(values)
    const { id, title, state } = await findStatement(client, wanted)
    if (values.json !== true) out.line(messages.head(title, stateWords(statement, state)))
    if (state === 'sealed') {
      const recount = await client.get<Recount>(`/api/statements/${id}/recount`)
      if (values.json === true) out.json({ id, state, ...recount })
      else tellRecount(recount, out)
      return recount.same ? 0 : 1
    }
    const view = await client.get<StatementView>(`/api/statements/${id}`)
    if (values.json === true) out.json({ id, state, findings: view.findings })
    else tellReadiness(view, out)
    return isBlocked(view.findings) ? 1 : 0
  },
}

function tellRecount({ same, changes }: Recount, out: Out): void {
  out.line(same ? messages.sameAsSealed : messages.changedSince(changes.length))
  for (const change of changes) out.line(messages.change(change))
}
