import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type BesideText, checkText, underCheck } from '#capabilities/checking/index.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { Refusal } from '#kernel/refusal.ts'
import { applyFixes } from './apply-fixes.ts'
import { readNotice, readProfile } from './beside-text.ts'
import { checkMessages as messages } from './check-messages.ts'
import { type CheckedFile, checkedFile } from './checked-file.ts'
import { checkedLines } from './checked-lines.ts'
import type { Command, Out } from './command.ts'
import { toSarif } from './to-sarif.ts'
import { WrongUsage } from './wrong-usage.ts'

const formats = ['text', 'json', 'sarif'] as const

export const checkCommand: Command = {
  name: 'check',
  usage: messages.usage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const format = formatOf(values)
    if (positionals.length === 0) throw new WrongUsage(messages.fileWord)
    if (values.fix !== undefined && positionals.length > 1) throw new WrongUsage(messages.onlyOneFix)
    try {
      const beside = await readBeside(values)
      const files: CheckedFile[] = []
      for (const file of positionals) files.push(await checkOne(file, beside, values.fix, out))
      tell(files, format, out)
      return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      out.error(error.message)
      return 2
    }
  },
}

const options = {
  'organ-profile': { type: 'string' },
  notice: { type: 'string' },
  previous: { type: 'string' },
  year: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  fix: { type: 'string' },
} as const

interface Asked {
  readonly 'organ-profile'?: string
  readonly notice?: string
  readonly previous?: string
  readonly year?: string
  readonly format?: string
  readonly json?: boolean
}

function formatOf({ format, json }: Asked): (typeof formats)[number] {
  const asked = format ?? (json === true ? 'json' : 'text')
  const known = formats.find((one) => one === asked)
  if (known === undefined) throw new WrongUsage(messages.badFormat(asked))
  return known
}

async function readBeside(asked: Asked): Promise<BesideText> {
  const { year, notice, previous, 'organ-profile': profile } = asked
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new WrongUsage(messages.badYear(year))
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(profile === undefined ? {} : { profile: await readProfile(profile) }),
    ...(notice === undefined ? {} : { notice: await readNotice(notice) }),
    ...(previous === undefined ? {} : { previous: await readText(previous) }),
  }
}

async function readText(file: string): Promise<ReadDocument> {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal('not-found', messages.missing(file))
  })
  try {
    const read = await readDocument(bytes, { name: file })
    if (read.kind === 'document') return read
    // Whoever runs a command cannot be asked: the likeliest encoding it is.
    const encoding = read.candidates[0]?.encoding
    const again = encoding === undefined ? read : await readDocument(bytes, { name: file, encoding })
    if (again.kind === 'document') return again
    throw new Refusal('invalid', again.message)
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, messages.cannotRead(file, error.message))
    throw error
  }
}

async function checkOne(file: string, beside: BesideText, fix: string | undefined, out: Out): Promise<CheckedFile> {
  const document = await readText(file)
  if (fix !== undefined && document.source.kind !== 'text') throw new WrongUsage(messages.onlyTextFix)
  const text = underCheck(document, beside)
  const report = checkText(text, { today: new Date().toISOString().slice(0, 10) })
  if (fix !== undefined) {
    const { text: mended, count } = applyFixes(document.text, report.findings)
    await writeFile(fix, mended)
    out.error(messages.fixed(count, fix))
  }
  return checkedFile(file, text, report)
}

function tell(files: readonly CheckedFile[], format: (typeof formats)[number], out: Out): void {
  if (format === 'json') out.json({ files })
  else if (format === 'sarif') out.json(toSarif(files))
  else for (const line of files.flatMap(checkedLines)) out.line(line)
}
