import { parseArgs } from 'node:util'
import { type ComparedText, type Comparison, compareInSteps } from '#capabilities/checking/index.ts'
import { Refusal } from '#kernel/refusal.ts'
import { systemClock } from '#platform/clock.ts'
import type { Command, Out } from '../command.ts'
import { readFileToCheck } from '../read-file-to-check.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { compareMessages as messages } from './compare-messages.ts'
import { comparisonLines } from './comparison-lines.ts'
import { type FolderRead, readFolder } from './read-folder.ts'
import { type Lacking, toldComparison } from './told-comparison.ts'

export const compareCommand: Command = {
  name: 'compare',
  usage: messages.usage,
  async run(args, out) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [folder, ...rest] = positionals
    if (folder === undefined) throw new WrongUsage(messages.folderWord)
    if (rest.length > 0) throw new WrongUsage(messages.oneFolder)
    const least = leastOf(values.least)
    const format = formatOf(values.format ?? (values.json === true ? 'json' : 'text'))
    try {
      const read = await readAll(folder, values, out)
      const { texts, asked, unreadable, notice } = read
      for (const { reason } of unreadable) out.error(messages.unreadable(reason))
      if (asked < 1 || texts.length < 2) throw new Refusal('invalid', messages.tooFew(texts.length))
      const comparison = compareWithProgress(texts, asked, notice, out)
      const notRun = lackingIn(comparison, values)
      const told = toldComparison(comparison, { asked, unreadable, notRun, ...(least === null ? {} : { least }) })
      if (format === 'json') out.json(told)
      else for (const line of comparisonLines(told)) out.line(line)
      return comparison.pairs.some(({ level }) => level === 'error') ? 1 : 0
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      out.error(error.message)
      return 2
    }
  },
}

const options = {
  previous: { type: 'string' },
  templates: { type: 'string' },
  notice: { type: 'string' },
  least: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
} as const

interface Asked {
  readonly previous?: string
  readonly templates?: string
  readonly notice?: string
}

function leastOf(said: string | undefined): number | null {
  if (said === undefined) return null
  const percent = Number(said.replace(/[%％]$/u, ''))
  if (said.trim() === '' || !(percent >= 0 && percent <= 100)) throw new WrongUsage(messages.badLeast(said))
  return percent / 100
}

function formatOf(format: string): 'text' | 'json' {
  if (format === 'text' || format === 'json') return format
  throw new WrongUsage(messages.badFormat(format))
}

interface ReadAll {
  /** Those of the folder first; they are the ones asked about. */
  readonly texts: readonly ComparedText[]
  readonly asked: number
  readonly unreadable: FolderRead['unreadable']
  readonly notice: string | null
}

async function readAll(folder: string, { previous, templates, notice }: Asked, out: Out): Promise<ReadAll> {
  const tell = everyTenth((done, total) => out.error(messages.reading(done, total)))
  const own = await readFolder(folder, { tell })
  const earlier = previous === undefined ? nothing : await readFolder(previous, { tell })
  const models = templates === undefined ? nothing : await readFolder(templates, { isTemplate: true, tell })
  return {
    texts: [...own.texts, ...earlier.texts, ...models.texts],
    asked: own.texts.length,
    unreadable: [...own.unreadable, ...earlier.unreadable, ...models.unreadable],
    notice: notice === undefined ? null : (await readFileToCheck(notice)).document.text,
  }
}

const nothing: FolderRead = { texts: [], unreadable: [] }

function compareWithProgress(
  texts: readonly ComparedText[],
  asked: number,
  notice: string | null,
  out: Out,
): Comparison {
  const steps = compareInSteps(texts, {
    day: systemClock.today(),
    asked: new Set(Array.from({ length: asked }, (_, at) => at)),
    ...(notice === null ? {} : { notice }),
  })
  const tell = {
    fold: everyTenth((done, total) => out.error(messages.progress(messages.stages.fold, done, total))),
    find: everyTenth((done, total) => out.error(messages.progress(messages.stages.find, done, total))),
  }
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    tell[step.value.stage](step.value.done, step.value.total)
  }
}

/** Of a long row of steps ten are told; of a short one none. */
function everyTenth(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  const long = 200
  let told = 0
  return (done, total) => {
    if (done < told) told = 0
    if (total < long || done - told < total / 10) return
    told = done
    tell(done, total)
  }
}

function lackingIn({ texts, levels }: Comparison, { notice, previous, templates }: Asked): readonly Lacking[] {
  const lacking: Lacking[] = []
  if (notice === undefined) lacking.push('outline')
  if (previous === undefined) lacking.push('own-earlier')
  if (templates === undefined) lacking.push('template')
  if (new Set(texts.map(({ organ, name }) => organ ?? name)).size < levels.learnFrom) lacking.push('learned-formulas')
  return lacking
}
