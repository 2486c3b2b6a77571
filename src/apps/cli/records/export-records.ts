import { parseArgs } from 'node:util'
import type { RecordType } from '#kernel/record-type.ts'
import { messages as shared } from '../client-messages.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needFlag, needWords } from '../need-words.ts'
import { saveAnswer } from '../save-answer.ts'
import { filterOptions, listQuery } from './list-query.ts'
import { messages } from './messages.ts'
import { namedField, namedType } from './named-type.ts'

export const exportRecordsCommand: Command = {
  name: 'records export',
  usage: messages.exportUsage,
  async run(args, out) {
    const options = {
      ...serverOptions,
      ...filterOptions,
      columns: { type: 'string' },
      out: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [word = ''] = needWords(positionals, [messages.typeWord])
    const type = namedType(word)
    const file = needFlag(values.out, '--out')
    const query = { ...listQuery(type, values), columns: columnNames(type, values.columns) }
    const client = await connect(values)
    const response = await client.open('GET', `/api/records/${type.name}/export.xlsx`, { query })
    const bytes = await saveAnswer(response, file)
    if (values.json === true) out.json({ file, bytes })
    else out.line(shared.saved(file, bytes))
    return 0
  },
}

function columnNames(type: RecordType, text: string | undefined): string | undefined {
  return text
    ?.split(',')
    .map((one) => namedField(type, one)[0])
    .join(',')
}
