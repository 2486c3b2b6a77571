import { parseArgs } from 'node:util'
import type { RecordView } from '#records/api.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needFlag, needWords } from '../need-words.ts'
import { messages } from './messages.ts'
import { namedType } from './named-type.ts'
import { readValues } from './read-values.ts'
import { recordPath } from './record-path.ts'

export const changeRecordCommand: Command = {
  name: 'records change',
  usage: messages.changeUsage,
  async run(args, out) {
    const options = { ...serverOptions, values: { type: 'string' }, reason: { type: 'string' } } as const
    const { values: flags, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [word = '', id = ''] = needWords(positionals, [messages.typeWord, messages.idWord])
    const type = namedType(word)
    const values = await readValues(needFlag(flags.values, '--values'))
    const path = recordPath(type, id)
    const client = await connect(flags)
    const before = await client.get<RecordView>(path)
    const reason = flags.reason === undefined ? {} : { reason: flags.reason }
    const change = { version: before.version, values: { ...before.values, ...values }, ...reason }
    const view = await client.put<RecordView>(path, change)
    if (flags.json === true) out.json(view)
    else out.line(messages.changed(view.title, view.version))
    return 0
  },
}
