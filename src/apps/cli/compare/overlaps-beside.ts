import { resolve } from 'node:path'
import { type BesideText, compareTexts, organOfText, overlapsOf } from '#capabilities/checking/index.ts'
import { systemClock } from '#platform/clock.ts'
import type { Out } from '../command.ts'
import { readFileToCheck } from '../read-file-to-check.ts'
import { compareMessages as messages } from './compare-messages.ts'
import { type FolderRead, readFolder } from './read-folder.ts'

export interface FoldersBeside {
  readonly against?: string
  readonly templates?: string
}

type Overlaps = Pick<BesideText, 'against' | 'templates'>

/** What each file has in common with the texts of the folders, by the name of the file; the file itself is left out. */
export async function overlapsBeside(
  files: readonly string[],
  { against, templates }: FoldersBeside,
  beside: Pick<BesideText, 'notice'>,
  out: Out,
): Promise<ReadonlyMap<string, Overlaps>> {
  if (against === undefined && templates === undefined) return new Map()
  const own = []
  for (const file of files) {
    const { text } = (await readFileToCheck(file)).document
    own.push({ name: file, text, ...organOfText(text, file) })
  }
  const others = await readOthers(against, files, out)
  const models = await readOthers(templates, files, out, true)
  const comparison = compareTexts([...own, ...others.texts, ...models.texts], {
    day: systemClock.today(),
    asked: new Set(own.keys()),
    notice: beside.notice?.headings.join('\n') ?? '',
  })
  const outside = { ...comparison, pairs: comparison.pairs.filter(({ other }) => other >= own.length) }
  return new Map(
    files.map((file, at): [string, Overlaps] => {
      const overlaps = overlapsOf(outside, at)
      return [
        file,
        {
          ...(against === undefined ? {} : { against: overlaps.filter(({ relation }) => relation !== 'template') }),
          ...(templates === undefined ? {} : { templates: overlaps.filter(({ relation }) => relation === 'template') }),
        },
      ]
    }),
  )
}

async function readOthers(
  folder: string | undefined,
  files: readonly string[],
  out: Out,
  isTemplate = false,
): Promise<FolderRead> {
  if (folder === undefined) return { texts: [], unreadable: [] }
  const own = new Set(files.map((file) => resolve(file)))
  const read = await readFolder(folder, { isTemplate, tell: () => undefined })
  for (const { reason } of read.unreadable) out.error(messages.unreadable(reason))
  return { ...read, texts: read.texts.filter(({ name }) => !own.has(resolve(name))) }
}
