import { parseArgs } from 'node:util'
import { type BesideText, checkText, type TextFinding, underCheck } from '#capabilities/checking/index.ts'
import type { ReadFile } from '#gongwen/edit/commented-docx.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { Refusal } from '#kernel/refusal.ts'
import { systemClock } from '#platform/clock.ts'
import { applyFixes } from './apply-fixes.ts'
import { readNotice, readProfile, readTerms } from './beside-text.ts'
import { checkMessages as messages } from './check-messages.ts'
import { type CheckedFile, checkedFile } from './checked-file.ts'
import { checkedLines } from './checked-lines.ts'
import type { Command, Out } from './command.ts'
import { overlapsBeside } from './compare/overlaps-beside.ts'
import { readFileToCheck } from './read-file-to-check.ts'
import { toSarif } from './to-sarif.ts'
import { writeOutput } from './write-output.ts'
import { WrongUsage } from './wrong-usage.ts'

const formats = ['text', 'json', 'sarif'] as const

export const checkCommand: Command = {
  name: 'check',
  usage: messages.usage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const format = formatOf(values)
    if (positionals.length === 0) throw new WrongUsage(messages.fileWord)
    refuseMany(values, positionals.length)
    try {
      const beside = await readBeside(values)
      const overlaps = await overlapsBeside(positionals, values, beside, out)
      const checked: (CheckedFile | null)[] = []
      for (const file of positionals)
        checked.push(await orRefused(out, checkOne(file, { ...beside, ...overlaps.get(file) }, values, out)))
      const files = checked.filter((one) => one !== null)
      if (files.length > 0) tell(files, format, out)
      if (files.length < checked.length) return 2
      return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      out.error(error.message)
      return 2
    }
  },
}

/** A file that cannot be checked is told of and does not keep the others from it. */
async function orRefused(out: Out, checking: Promise<CheckedFile>): Promise<CheckedFile | null> {
  try {
    return await checking
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    out.error(error.message)
    return null
  }
}

const options = {
  'organ-profile': { type: 'string' },
  notice: { type: 'string' },
  previous: { type: 'string' },
  against: { type: 'string' },
  templates: { type: 'string' },
  terms: { type: 'string' },
  year: { type: 'string' },
  ledger: { type: 'boolean' },
  server: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  fix: { type: 'string' },
  'docx-comments': { type: 'string' },
  repair: { type: 'string' },
} as const

/** Options that write one file. */
const writing = ['fix', 'docx-comments', 'repair'] as const

interface Asked {
  readonly 'organ-profile'?: string
  readonly notice?: string
  readonly terms?: string
  readonly previous?: string
  readonly year?: string
  readonly ledger?: boolean
  readonly server?: string
  readonly format?: string
  readonly json?: boolean
}

interface Outputs {
  readonly fix?: string
  readonly 'docx-comments'?: string
  readonly repair?: string
}

function refuseMany(outputs: Outputs, files: number): void {
  const asked = writing.find((option) => outputs[option] !== undefined)
  if (asked !== undefined && files > 1) throw new WrongUsage(messages.onlyOne(asked))
}

function formatOf({ format, json }: Asked): (typeof formats)[number] {
  const asked = format ?? (json === true ? 'json' : 'text')
  const known = formats.find((one) => one === asked)
  if (known === undefined) throw new WrongUsage(messages.badFormat(asked))
  return known
}

async function readBeside(asked: Asked): Promise<BesideText> {
  const { year, notice, previous, terms, 'organ-profile': profile } = asked
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new WrongUsage(messages.badYear(year))
  return {
    ...(asked.ledger === true ? await ledgerOf(asked) : {}),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(profile === undefined ? {} : { profile: await readProfile(profile) }),
    ...(notice === undefined ? {} : { notice: await readNotice(notice) }),
    ...(terms === undefined ? {} : { terms: await readTerms(terms) }),
    ...(previous === undefined ? {} : { previous: await readText(previous) }),
  }
}

/** What the running server knows of the year: the ledger, the organ, the notice. */
async function ledgerOf({ year, server }: Asked): Promise<BesideText> {
  if (year === undefined) throw new WrongUsage(messages.ledgerYear)
  const { connect } = await import('./connect.ts')
  return (await connect({ server })).get<BesideText>('/api/checking/beside', { year })
}

async function readText(file: string): Promise<ReadDocument> {
  return (await readFileToCheck(file)).document
}

async function checkOne(file: string, beside: BesideText, outputs: Outputs, out: Out): Promise<CheckedFile> {
  const read = await readFileToCheck(file)
  if (outputs.fix !== undefined && read.document.source.kind !== 'text') throw new WrongUsage(messages.onlyTextFix)
  const text = underCheck(read.document, { ...beside, ...(await lookOf(read)) })
  const report = checkText(text, { today: systemClock.today() })
  if (outputs.fix !== undefined) await writeFixed(outputs.fix, read.document, report.findings, out)
  const commented = outputs['docx-comments']
  if (commented !== undefined) {
    const { writeCommented } = await import('./write-commented.ts')
    await writeCommented(commented, { read, findings: report.findings, at: new Date().toISOString(), out })
  }
  if (outputs.repair !== undefined) {
    const { writeRepaired } = await import('./write-repaired.ts')
    await writeRepaired(outputs.repair, read, out)
  }
  return checkedFile(file, text, report)
}

async function lookOf({ bytes, document }: ReadFile): Promise<Pick<BesideText, 'form'>> {
  if (document.source.kind !== 'docx') return {}
  const { formOf } = await import('#gongwen/check/form-of.ts')
  const form = formOf(bytes, document)
  return form === null ? {} : { form }
}

async function writeFixed(to: string, { text }: ReadDocument, findings: readonly TextFinding[], out: Out) {
  const { text: mended, count } = applyFixes(text, findings)
  await writeOutput(to, mended)
  out.error(messages.fixed(count, to))
}

function tell(files: readonly CheckedFile[], format: (typeof formats)[number], out: Out): void {
  if (format === 'json') out.json({ files })
  else if (format === 'sarif') out.json(toSarif(files))
  else for (const line of files.flatMap(checkedLines)) out.line(line)
}
