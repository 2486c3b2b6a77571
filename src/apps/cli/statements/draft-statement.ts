import { parseArgs } from 'node:util'
import { type StatementView, statement } from '#capabilities/statements/index.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needWords } from '../need-words.ts'
import { keyOf } from '../records/named-type.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { findWhose, readWhose, whoseOptions } from './find-statement.ts'
import { messages } from './messages.ts'
import { tellReadiness } from './tell-readiness.ts'

export const draftStatementCommand: Command = {
  name: 'statement draft',
  usage: messages.draftUsage,
  async run(args, out) {
    const more = { form: { type: 'string' }, 'given-on': { type: 'string' } } as const
    const options = { ...serverOptions, ...whoseOptions, ...more } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const wanted = readWhose(values)
    const form = formNamed(values.form)
    const client = await connect(values)
    const { postTerm, year } = await findWhose(client, wanted)
    const input = { postTerm, year, form, givenOn: values['given-on'] ?? null }
    const { id } = await client.post<{ readonly id: string }>('/api/do/statement/draft', input)
    const view = await client.get<StatementView>(`/api/statements/${id}`)
    if (values.json === true) {
      out.json({ id, title: view.head.title, findings: view.findings })
      return 0
    }
    out.line(messages.drafted(view.head.title, id))
    tellReadiness(view, out)
    return 0
  },
}

function formNamed(text: string | undefined): string | null {
  if (text === undefined) return null
  const key = keyOf(statement.fields.form.choices, text)
  if (key === undefined) throw new WrongUsage(messages.badForm(text))
  return key
}
