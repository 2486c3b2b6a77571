import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CommitImport, ImportPreview, ImportResult } from '#records/api.ts'
import { messages as shared } from '../client-messages.ts'
import type { Command, Out } from '../command.ts'
import { connect, serverOptions } from '../connect.ts'
import { fileBlob } from '../file-blob.ts'
import { findingLines, isBlocked } from '../finding-lines.ts'
import { needWords } from '../need-words.ts'
import { saveAnswer } from '../save-answer.ts'
import { formatTable, printable } from '../table.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { messages } from './messages.ts'
import { namedType } from './named-type.ts'

const options = {
  ...serverOptions,
  files: { type: 'string' },
  take: { type: 'string' },
  act: { type: 'string' },
  reason: { type: 'string' },
  receipt: { type: 'string' },
} as const

/** Looks at a workbook; saves only what is taken by name. */
export const importRecordsCommand: Command = {
  name: 'records import',
  usage: messages.importUsage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [word = '', file = ''] = needWords(positionals, [messages.typeWord, messages.workbookWord])
    const type = namedType(word)
    const commit = values.take === undefined ? null : commitOf(values.take, values)
    const form = await formOf(file, values.files)
    const client = await connect(values)
    const path = `/api/records/${type.name}/imports`
    const preview = await client.upload<ImportPreview>(path, form)
    if (values.json !== true) tellPreview(preview, out)
    if (values.receipt !== undefined) {
      const bytes = await saveAnswer(await client.open('GET', `${path}/${preview.id}/receipt.xlsx`), values.receipt)
      if (values.json !== true) out.line(shared.saved(values.receipt, bytes))
    }
    const result = commit === null ? null : await client.post<ImportResult>(`${path}/${preview.id}/commit`, commit)
    if (values.json === true) out.json({ preview, result })
    else tellResult(result, out)
    const isWhole = preview.counts.faulty === 0 && !isBlocked(preview.findings) && (result?.refused.length ?? 0) === 0
    return isWhole ? 0 : 1
  },
}

function commitOf(text: string, { act, reason }: { readonly act?: string; readonly reason?: string }): CommitImport {
  const take = text.split(',').map((one) => {
    if (one !== 'new' && one !== 'changed') throw new WrongUsage(messages.badTake(text))
    return one
  })
  return { take, ...(act === undefined ? {} : { act }), ...(reason === undefined ? {} : { reason }) }
}

/** Files are read while they are sent. */
async function formOf(workbook: string, folder: string | undefined): Promise<FormData> {
  const form = new FormData()
  form.append('workbook', await fileBlob(workbook), basename(workbook))
  for (const name of folder === undefined ? [] : await filesIn(folder))
    form.append('files', await fileBlob(join(folder ?? '', name)), name)
  return form
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    return files.map(({ name }) => name).sort()
  } catch {
    throw new WrongUsage(messages.notAFolder(folder))
  }
}

function tellPreview({ counts, rows, findings }: ImportPreview, out: Out): void {
  const cells = rows
    .filter(({ outcome }) => outcome !== 'same')
    .map((row) => [String(row.row), messages.outcomes[row.outcome], row.title, findingLines(row.findings).join('　')])
  if (cells.length > 0) for (const line of formatTable(messages.importColumns, cells)) out.line(line)
  for (const line of findingLines(findings)) out.line(line)
  out.line(messages.counts(counts))
}

function tellResult(result: ImportResult | null, out: Out): void {
  if (result === null) {
    out.line(messages.nothingSaved)
    return
  }
  const { created, changed, refused } = result
  out.line(messages.imported(created, changed))
  if (refused.length > 0) out.line(messages.notImported(refused.length))
  for (const { row, title, message, findings } of refused) {
    out.line(printable(messages.refusedRow(row, title, message)))
    for (const line of findingLines(findings)) out.line(`    ${line}`)
  }
}
