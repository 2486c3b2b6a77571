import { parseArgs } from 'node:util'
import type { Field, FieldValue } from '#kernel/field.ts'
import type { Operation } from '#kernel/operation.ts'
import { register } from '../register.ts'
import { messages } from './client-messages.ts'
import type { Command } from './command.ts'
import { connect, serverOptions } from './connect.ts'
import { needPair, needWords } from './need-words.ts'
import { readJsonFile } from './read-json-file.ts'
import { saveAnswer } from './save-answer.ts'
import { WrongUsage } from './wrong-usage.ts'

export const doOperationCommand: Command = {
  name: 'do',
  usage: messages.doUsage,
  async run(args, out) {
    const options = {
      ...serverOptions,
      input: { type: 'string', multiple: true },
      body: { type: 'string' },
      out: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [name = ''] = needWords(positionals, [messages.operationWord])
    const operation = register.operations.find((one) => one.name === name)
    if (operation === undefined) throw new WrongUsage(messages.noSuchOperation(name))
    const input = inputOf(operation, values.input ?? [])
    const body = values.body === undefined ? {} : { body: await readJsonFile(values.body) }
    const client = await connect(values)
    const response = await client.open('POST', `/api/do/${name}`, { body: { ...input, ...body } })
    if (values.out !== undefined) {
      const bytes = await saveAnswer(response, values.out)
      if (values.json === true) out.json({ file: values.out, bytes })
      else out.line(messages.saved(values.out, bytes))
      return 0
    }
    const text = await response.text()
    out.line(values.json === true ? text : readable(text))
    return 0
  },
}

function inputOf(operation: Operation, pairs: readonly string[]): Readonly<Record<string, FieldValue>> {
  const entered = pairs.map((pair) => {
    const [name, text] = needPair(pair, '--input')
    const field = Object.hasOwn(operation.input, name) ? operation.input[name] : undefined
    if (field === undefined) throw new WrongUsage(messages.noSuchInput(name, Object.keys(operation.input).join('、')))
    return [name, enteredValue(field, text)] as const
  })
  return Object.fromEntries(entered)
}

/** What the server's validator expects; text that does not fit is left for it to refuse. */
function enteredValue({ kind }: Field, text: string): FieldValue {
  if (text === '') return null
  if (kind === 'number') return /^-?\d+$/.test(text) ? Number(text) : text
  if (kind === 'yesNo') return text === 'true' || text === 'false' ? text === 'true' : text
  return kind === 'words' || kind === 'references' ? text.split(',') : text
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
