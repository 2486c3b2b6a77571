import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Evidence } from '#kernel/evidence.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { fileBlob } from '../file-blob.ts'
import { needWords } from '../need-words.ts'
import { messages } from './messages.ts'
import { namedType } from './named-type.ts'
import { recordPath } from './record-path.ts'

export const attachFileCommand: Command = {
  name: 'records attach',
  usage: messages.attachUsage,
  async run(args, out) {
    const options = { ...serverOptions, 'fact-on': { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const words = [messages.typeWord, messages.idWord, messages.workbookWord]
    const [word = '', id = '', file = ''] = needWords(positionals, words)
    const type = namedType(word)
    const path = `${recordPath(type, id)}/evidence`
    const content = await fileBlob(file)
    const factOn = values['fact-on'] === undefined ? {} : { 'x-fact-on': values['fact-on'] }
    const headers = { 'x-file-name': encodeURIComponent(basename(file)), ...factOn }
    const client = await connect(values)
    const evidence = await client.upload<Evidence>(path, content, headers)
    if (values.json === true) out.json(evidence)
    else out.line(messages.attached(evidence.name, evidence.size, evidence.sm3))
    return 0
  },
}
