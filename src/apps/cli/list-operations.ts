import { parseArgs } from 'node:util'
import { capacityLabels } from '#kernel/capacity.ts'
import { register } from '../register.ts'
import { messages } from './client-messages.ts'
import type { Command } from './command.ts'
import { needWords } from './need-words.ts'
import { formatTable } from './table.ts'

/** Known from the declarations: no server is asked. */
export const listOperationsCommand: Command = {
  name: 'operations',
  usage: messages.operationsUsage,
  async run(args, out) {
    const options = { json: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const operations = register.operations.map(({ name, title, effect, by, input, body }) => {
      const fields = Object.entries(input).map(([field, { kind, label, required = false }]) => ({
        ...{ name: field, label, kind, required },
      }))
      return { name, title, effect, by, input: fields, hasBody: body !== undefined }
    })
    if (values.json === true) {
      out.json({ operations })
      return 0
    }
    const rows = operations.map(({ name, title, effect, by, input }) => [
      name,
      title,
      messages.effects[effect],
      by.map((capacity) => capacityLabels[capacity]).join('、'),
      input.map((field) => messages.input(field.name, field.label, field.required)).join(' '),
    ])
    for (const line of formatTable(messages.operationColumns, rows)) out.line(line)
    return 0
  },
}
