import { parseArgs } from 'node:util'
import type { RecordView } from '#records/api.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needFlag, needWords } from '../need-words.ts'
import { messages } from './messages.ts'
import { namedType, stateWords } from './named-type.ts'
import { readValues } from './read-values.ts'

export const createRecordCommand: Command = {
  name: 'records create',
  usage: messages.createUsage,
  async run(args, out) {
    const options = { ...serverOptions, values: { type: 'string' }, act: { type: 'string' } } as const
    const { values: flags, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [word = ''] = needWords(positionals, [messages.typeWord])
    const type = namedType(word)
    const values = await readValues(needFlag(flags.values, '--values'))
    const client = await connect(flags)
    const act = flags.act === undefined ? {} : { act: flags.act }
    const view = await client.post<RecordView>(`/api/records/${type.name}`, { values, ...act })
    if (flags.json === true) out.json(view)
    else out.line(messages.created(view.title, stateWords(type, view.state), view.id))
    return 0
  },
}
