import { parseArgs } from 'node:util'
import { wordsOf } from '#derive/record-text.ts'
import { type RecordType, titleField } from '#kernel/record-type.ts'
import type { ListPage, RecordRow } from '#records/api.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needWords } from '../need-words.ts'
import { formatTable } from '../table.ts'
import { filterOptions, listQuery } from './list-query.ts'
import { messages } from './messages.ts'
import { namedType, stateWords } from './named-type.ts'

export const listRecordsCommand: Command = {
  name: 'records list',
  usage: messages.listUsage,
  async run(args, out) {
    const options = { ...serverOptions, ...filterOptions, page: { type: 'string' }, size: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [word = ''] = needWords(positionals, [messages.typeWord])
    const type = namedType(word)
    const query = { ...listQuery(type, values), page: values.page, size: values.size }
    const client = await connect(values)
    const found = await client.get<ListPage>(`/api/records/${type.name}`, query)
    if (values.json === true) {
      out.json(found)
      return 0
    }
    if (found.rows.length > 0) for (const line of tableOf(type, found)) out.line(line)
    const pages = Math.max(1, Math.ceil(found.total / found.size))
    out.line(found.total === 0 ? messages.none : messages.listFoot(found.total, found.page, pages))
    return 0
  },
}

function tableOf(type: RecordType, { rows, titles }: ListPage): readonly string[] {
  const labels = type.list.map((name) => type.fields[name]?.label ?? name)
  const cells = (row: RecordRow) =>
    type.list.map((name) => {
      const field = type.fields[name]
      if (name === titleField(type)) return row.title
      const words = field === undefined ? [] : wordsOf(field, row.values[name] ?? null, (id) => titles[id] ?? id)
      return words.join(messages.listItem)
    })
  return formatTable(
    [...labels, messages.state, messages.evidence, messages.id],
    rows.map((row) => [...cells(row), stateWords(type, row.state), String(row.evidence), row.id]),
  )
}
