import { parseArgs } from 'node:util'
import type { ActOnRecord, RecordView } from '#records/api.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needWords } from '../need-words.ts'
import { messages } from './messages.ts'
import { namedType, stateWords } from './named-type.ts'
import { recordPath } from './record-path.ts'

export const actOnRecordCommand: Command = {
  name: 'records act',
  usage: messages.actUsage,
  async run(args, out) {
    const options = { ...serverOptions, note: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const words = [messages.typeWord, messages.idWord, messages.actWord]
    const [word = '', id = '', act = ''] = needWords(positionals, words)
    const type = namedType(word)
    const path = recordPath(type, id)
    const client = await connect(values)
    const { version } = await client.get<RecordView>(path)
    const body: ActOnRecord = values.note === undefined ? { version } : { version, note: values.note }
    const view = await client.post<RecordView>(`${path}/acts/${encodeURIComponent(act)}`, body)
    if (values.json === true) out.json(view)
    else out.line(messages.acted(view.title, stateWords(type, view.state)))
    return 0
  },
}
