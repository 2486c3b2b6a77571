import { parseArgs } from 'node:util'
import { messages as shared } from '../client-messages.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needFlag, needWords } from '../need-words.ts'
import { saveAnswer } from '../save-answer.ts'
import { messages } from './messages.ts'
import { namedType } from './named-type.ts'

export const importTemplateCommand: Command = {
  name: 'records template',
  usage: messages.templateUsage,
  async run(args, out) {
    const options = { ...serverOptions, out: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [word = ''] = needWords(positionals, [messages.typeWord])
    const type = namedType(word)
    const file = needFlag(values.out, '--out')
    const client = await connect(values)
    const bytes = await saveAnswer(await client.open('GET', `/api/records/${type.name}/template.xlsx`), file)
    if (values.json === true) out.json({ file, bytes })
    else out.line(shared.saved(file, bytes))
    return 0
  },
}
