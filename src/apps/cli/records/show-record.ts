import { parseArgs } from 'node:util'
import { wordsOf } from '#derive/record-text.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { RecordView } from '#records/api.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { findingLines } from '../finding-lines.ts'
import { needWords } from '../need-words.ts'
import { printable } from '../table.ts'
import { messages } from './messages.ts'
import { namedType, stateWords } from './named-type.ts'
import { recordPath } from './record-path.ts'

export const showRecordCommand: Command = {
  name: 'records show',
  usage: messages.showUsage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options: serverOptions, allowPositionals: true })
    const [word = '', id = ''] = needWords(positionals, [messages.typeWord, messages.idWord])
    const type = namedType(word)
    const path = recordPath(type, id)
    const client = await connect(values)
    const view = await client.get<RecordView>(path)
    if (values.json === true) out.json(view)
    else for (const line of recordLines(type, view)) out.line(printable(line))
    return 0
  },
}

function recordLines(type: RecordType, view: RecordView): readonly string[] {
  const { id, version, year, createdBy: by } = view
  // Swedish writes dates as we do: 2023-03-10 09:30.
  const at = new Date(view.updatedAt).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
  return [
    messages.head(type.title, view.title, stateWords(type, view.state)),
    messages.meta({ id, version, year: year === null ? '' : String(year), by, at }),
    ...fieldEntries(type).map(([name, field]) => {
      const words = wordsOf(field, view.values[name] ?? null, (other) => view.titles[other] ?? other)
      return messages.value(field.label, words.join(messages.listItem) || messages.empty)
    }),
    ...fileLines(view),
    ...(view.findings.length === 0 ? [] : [messages.findings(view.findings.length)]),
    ...findingLines(view.findings, (at) => type.fields[at]?.label ?? at).map((line) => `  ${line}`),
    ...actLines(type, view),
  ]
}

function fileLines({ files }: RecordView): readonly string[] {
  const standing = files.filter(({ withdrawnAt }) => withdrawnAt === null)
  if (standing.length === 0) return []
  return [messages.files(standing.length), ...standing.map(({ name, factOn, id }) => messages.file(name, factOn, id))]
}

function actLines(type: RecordType, { may }: RecordView): readonly string[] {
  const acts = may.acts.map((act) => {
    const label = type.workflow.transitions.find((transition) => transition.act === act)?.label
    return label === undefined ? act : `${act} ${label}`
  })
  return acts.length === 0 ? [] : [messages.may(acts.join(messages.listItem))]
}
