import { attachmentStart, dateLine, spokenColon, titleEnds } from '../messages.ts'
import type { Range, Structure } from '../read-result.ts'
import type { Line } from './line.ts'
import { readLabel } from './read-label.ts'
import { colons, runningText } from './words.ts'

/** What stands around the text: title, recipient, attachments, signature, date. */
export interface Frame extends Omit<Structure, 'blocks'> {
  /** The lines it is made of. */
  readonly taken: ReadonlySet<Line>
}

const longestTitle = 60
const longestName = 40
const mostTitleRows = 4

export function readFrame(lines: readonly Line[]): Frame {
  const taken = new Set<Line>()
  const take = (found: readonly Line[]) => {
    for (const line of found) taken.add(line)
    return found.map(rangeOf)
  }
  const one = (line: Line | undefined) => take(line === undefined ? [] : [line])[0] ?? null
  const words = lines.filter(({ text }) => /\p{Script=Han}/u.test(text) && !text.startsWith('##'))
  const titleLines = findTitle(words)
  const title = take(titleLines)
  const subtitle = take(titleLines.length === 0 ? [] : findSubtitle(words.slice(titleLines.length)))
  const addressee = one(findAddressee(words.slice(taken.size)))
  const [signer, dated] = findClosing(words.filter((line) => !taken.has(line)))
  const signature = one(signer)
  const date = one(dated)
  const attachments = take(findAttachments(words.filter((line) => !taken.has(line))))
  return { title, subtitle, addressee, attachments, signature, date, taken }
}

function rangeOf({ start, end }: Line): Range {
  return { start, end }
}

/** By style where the source has any; else the first line, and the next ones until the title is complete. */
function findTitle(lines: readonly Line[]): readonly Line[] {
  const isStyled = lines[0]?.hint.part === 'title'
  const found: Line[] = []
  for (const line of lines.slice(0, mostTitleRows)) {
    const last = found.at(-1)
    const isNext = last === undefined || (line.number === last.number + 1 && !titleEnds.test(last.text))
    if (isStyled ? line.hint.part !== 'title' : !isNext || !isTitleRow(line)) break
    found.push(line)
  }
  // An incomplete row followed by running text was no title of several rows but one and a name.
  return isStyled || found.length < 2 || titleEnds.test(found.at(-1)?.text ?? '') ? found : found.slice(0, 1)
}

function isTitleRow(line: Line): boolean {
  const { text, hint } = line
  return (
    text.length <= longestTitle &&
    !/[。；！？!?;]|[，、：:]$/u.test(text) &&
    readLabel(line) === null &&
    !hint.headingLevel
  )
}

function findSubtitle(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !isSubtitle(line))
  return lines.slice(0, Math.min(2, Math.max(0, first)))
}

function isSubtitle(line: Line): boolean {
  if (line.hint.part !== null) return true
  return (
    line.text.length <= longestName &&
    !runningText.test(line.text) &&
    readLabel(line) === null &&
    !line.hint.headingLevel
  )
}

function findAddressee([line]: readonly Line[]): Line | undefined {
  if (line === undefined || line.text.length > longestTitle || readLabel(line) !== null) return undefined
  const isCalled = colons.includes(line.text.slice(-1)) && !spokenColon.test(line.text) && !line.text.includes('。')
  return isCalled ? line : undefined
}

/** The last lines: a name and a date, either may be missing a partner; a name alone is not told from text. */
function findClosing(lines: readonly Line[]): readonly [Line | undefined, Line | undefined] {
  const last = lines.at(-1)
  if (last === undefined || lines.length < 2 || !dateLine.test(last.text)) return [undefined, undefined]
  const before = lines.at(-2)
  const isName = before !== undefined && before.text.length <= longestName && !runningText.test(before.text)
  return [isName && readLabel(before) === null ? before : undefined, last]
}

/** From 附件： to the end, as long as it looks like a list of names. */
function findAttachments(lines: readonly Line[]): readonly Line[] {
  const first = lines.findLastIndex(({ text }) => attachmentStart.test(text))
  const found = first < 0 ? [] : lines.slice(first)
  return found.length <= 30 && found.every(({ text }) => text.length <= 120 && !text.endsWith('。')) ? found : []
}
