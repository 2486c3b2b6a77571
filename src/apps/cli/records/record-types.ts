import { parseArgs } from 'node:util'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import { register } from '../../register.ts'
import type { Command } from '../command.ts'
import { needWords } from '../need-words.ts'
import { formatTable } from '../table.ts'
import { messages } from './messages.ts'

/** Known from the declarations: no server is asked. */
export const recordTypesCommand: Command = {
  name: 'records types',
  usage: messages.typesUsage,
  async run(args, out) {
    const options = { json: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const { recordTypes } = register
    if (values.json === true) out.json({ types: recordTypes.map(described) })
    else for (const line of recordTypes.flatMap(typeLines)) out.line(line)
    return 0
  },
}

function described({ name, title, fields, list, on, workflow, enteredBy }: RecordType) {
  const transitions = workflow.transitions.map(({ act, label, from, to, by }) => ({ act, label, from, to, by }))
  return { name, title, fields, list, on: on ?? null, states: workflow.states, transitions, enteredBy }
}

function typeLines(type: RecordType): readonly string[] {
  const rows = fieldEntries(type).map(([name, field]) => [
    `  ${name}`,
    field.label,
    messages.kinds[field.kind],
    field.required === true ? messages.required : '',
    field.kind === 'choice' ? named(field.choices) : 'to' in field ? field.to : '',
  ])
  const [, ...lines] = formatTable(messages.fieldColumns, rows)
  const acts = type.workflow.transitions.map(({ act, label }) => [act, label])
  return [
    messages.typeHead(type.name, type.title),
    ...lines,
    messages.states(named(type.workflow.states)),
    messages.acts(named(Object.fromEntries(acts))),
    '',
  ]
}

function named(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([key, label]) => `${key} ${label}`)
    .join(messages.listItem)
}
