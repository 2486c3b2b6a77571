import { DroppedList } from '../dropped-list.ts'
import type { Extracted, ExtractedParagraph } from '../extracted.ts'
import { limits } from '../limits.ts'
import { plainLook } from '../look.ts'
import type { Cell, Comment, Footnote, Range, Table } from '../read-result.ts'
import { unreadable } from '../unreadable.ts'
import { marks, plainStory, printedMarks, withoutFields } from './control-marks.ts'
import { readDocStories } from './doc-text.ts'

/** Word 97–2003 and the .wps that are such files. The numbers Word counts are lost, and that is said. */
export function readDoc(bytes: Uint8Array): Extracted {
  const stories = readDocStories(bytes)
  if (stories.body.length > limits.text) throw unreadable('too-much-text')
  const dropped = new DroppedList()
  dropped.add('automatic-numbers')
  const reading = readBody(
    withoutFields(stories.body, () => dropped.add('table-of-contents')),
    dropped,
  )
  for (const text of storyLines(stories.textBoxes)) dropped.add('text-box', null, text)
  for (const text of new Set(storyLines(stories.headers)))
    if (/\p{L}{2}/u.test(text)) dropped.add('header-or-footer', null, text)
  const { text, paragraphs, tables, notesAt, commentsAt } = reading
  return {
    ...{ text, paragraphs, tables, runs: [], changes: [] },
    footnotes: [...notesOf('footnote', stories.footnotes), ...notesOf('endnote', stories.endnotes)].map((note, at) => ({
      ...note,
      anchor: notesAt[at] ?? text.length,
    })),
    comments: notesIn(stories.comments, marks.comment).map(
      (note, at): Comment => ({ id: String(at), author: '', at: null, text: note, range: pointAt(commentsAt[at]) }),
    ),
    dropped: dropped.list(),
  }
}

interface Body {
  readonly text: string
  readonly paragraphs: readonly ExtractedParagraph[]
  readonly tables: readonly Table[]
  readonly notesAt: readonly number[]
  readonly commentsAt: readonly number[]
}

const ends = `\\r${marks.cell}${marks.cellLine}${marks.row}`
/** Up to the end of a paragraph, cell or row. */
const pieces = new RegExp(`([^${ends}]*)([${ends}]|$)`, 'gu')

/** Goes through the body once: paragraphs and cells end with their marks, references and pictures are no text. */
function readBody(story: string, dropped: DroppedList): Body {
  const paragraphs: ExtractedParagraph[] = []
  const table = newTable()
  const [notesAt, commentsAt]: [number[], number[]] = [[], []]
  let text = ''
  for (const [whole, content = '', mark = ''] of story.matchAll(pieces)) {
    if (whole === '') continue
    // The end of a row is a mark of its own and no line.
    if (mark === marks.row) {
      table.endRow()
      continue
    }
    const start = text.length
    for (const sign of content) {
      if (sign === marks.note) notesAt.push(text.length)
      else if (sign === marks.comment) commentsAt.push(text.length)
      else if (sign === marks.picture) dropped.add('image', text.length)
      else if (sign === marks.drawing) dropped.add('drawing', text.length)
      text += printedMarks[sign] ?? (sign < ' ' && sign !== '\t' ? '' : sign)
    }
    const isInTable = mark === marks.cell || mark === marks.cellLine
    paragraphs.push({ start, end: text.length, look: plainLook, label: null, isInTable })
    if (isInTable) table.addLine({ start, end: text.length }, mark === marks.cell)
    else table.end()
    text += '\n'
  }
  table.end()
  return { text: text.replace(/\n$/, ''), paragraphs, tables: table.tables, notesAt, commentsAt }
}

/** Gathers the lines of a table into cells and rows. */
function newTable() {
  const tables: Table[] = []
  let rows: (readonly Cell[])[] = []
  let cells: Cell[] = []
  let start: number | null = null
  const endRow = () => {
    if (cells.length > 0) rows.push(cells)
    cells = []
    start = null
  }
  return {
    tables,
    endRow,
    addLine(line: Range, isCellEnd: boolean) {
      start ??= line.start
      if (!isCellEnd) return
      cells.push({ column: cells.length, columnSpan: 1, rowSpan: 1, range: { start, end: line.end }, tables: [] })
      start = null
    },
    end() {
      endRow()
      const [first, last] = [rows[0]?.[0], rows.at(-1)?.at(-1)]
      if (first !== undefined && last !== undefined)
        tables.push({ kind: 'table', range: { start: first.range.start, end: last.range.end }, rows })
      rows = []
    },
  }
}

function notesOf(kind: Footnote['kind'], story: string): readonly Footnote[] {
  return notesIn(story, marks.note).map((text) => ({ kind, anchor: 0, text }))
}

/** Each note begins with its mark. */
function notesIn(story: string, mark: string): readonly string[] {
  return story
    .split(mark)
    .slice(1)
    .map((note) => plainStory(note).trim())
}

function storyLines(story: string): readonly string[] {
  return plainStory(story)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function pointAt(offset: number | undefined) {
  return offset === undefined ? null : { start: offset, end: offset }
}
