import { parseArgs } from 'node:util'
import { readDocument } from '#gongwen/read/read-document.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Command, Out } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needWords } from '../need-words.ts'
import { readFileToCheck } from '../read-file-to-check.ts'
import { type ChangedLine, changedLines } from './changed-lines.ts'
import { findStatement, readWhose, whoseOptions } from './find-statement.ts'
import { messages } from './messages.ts'

/** Holds a file against what was sealed: the seal gives the same bytes each time it is exported. */
export const compareStatementCommand: Command = {
  name: 'statement compare',
  usage: messages.compareUsage,
  async run(args, out) {
    const options = { ...serverOptions, ...whoseOptions } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [messages.fileWord])
    const [file = ''] = positionals
    const given = await readFileToCheck(file)
    const client = await connect(values)
    const { id, title, state } = await findStatement(client, readWhose(values))
    if (state !== 'sealed') throw new Refusal('conflict', messages.notSealed(title))
    const answer = await client.open('GET', `/api/statements/${id}/statement.docx`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const sameBytes = Buffer.from(bytes).equals(given.bytes)
    const changes = sameBytes ? [] : changedLines(linesOf(await readSealed(bytes)), linesOf(given.document))
    if (values.json === true) out.json({ id, rule: messages.rule, sameBytes, sameText: changes.length === 0, changes })
    else tell(sameBytes, changes, out)
    return changes.length === 0 ? 0 : 1
  },
}

async function readSealed(bytes: Uint8Array): Promise<ReadDocument> {
  const read = await readDocument(bytes, { name: 'statement.docx' })
  if (read.kind === 'document') return read
  throw new Refusal('unavailable', read.message)
}

/** Blanks at the ends of lines and empty lines are of the layout. */
function linesOf({ text }: ReadDocument): readonly string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim())
}

function tell(sameBytes: boolean, changes: readonly ChangedLine[], out: Out): void {
  if (changes.length === 0) out.line(sameBytes ? messages.sameFile : messages.sameText)
  else out.line(messages.otherText(changes.length))
  for (const { kind, line, text, differsAt } of changes)
    out.line(messages.otherLine(kind, line, around(text, differsAt)))
}

/** The words around the place where a line differs. */
function around(text: string, at: number): string {
  const from = at <= 20 ? 0 : at - 16
  const to = from + 60
  return `${from === 0 ? '' : '…'}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
