import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '#platform/error-code.ts'
import { messages as shared } from '../client-messages.ts'
import type { Command } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { needWords } from '../need-words.ts'
import { saveAnswer } from '../save-answer.ts'
import { findStatement, readWhose, whoseOptions } from './find-statement.ts'
import { messages } from './messages.ts'

/** As the server names them in its addresses. */
const exported = ['statement.docx', 'catalogue.docx', 'catalogue.xlsx', 'pack.zip'] as const

export const exportStatementCommand: Command = {
  name: 'statement export',
  usage: messages.exportUsage,
  async run(args, out) {
    const options = { ...serverOptions, ...whoseOptions, out: { type: 'string', default: '.' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    needWords(positionals, [])
    const wanted = readWhose(values)
    const client = await connect(values)
    const { id } = await findStatement(client, wanted)
    await makeFolder(values.out)
    const files: { file: string; bytes: number }[] = []
    for (const name of exported) {
      const file = join(values.out, name)
      const bytes = await saveAnswer(await client.open('GET', `/api/statements/${id}/${name}`), file)
      files.push({ file, bytes })
      if (values.json !== true) out.line(shared.saved(file, bytes))
    }
    if (values.json === true) out.json({ id, files })
    return 0
  },
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new Refusal('unavailable', messages.cannotMakeFolder(folder, errorCode(error) ?? String(error)))
  }
}
