import { DroppedList } from '../dropped-list.ts'
import type { Extracted, ExtractedParagraph } from '../extracted.ts'
import { limits } from '../limits.ts'
import { plainLook } from '../look.ts'
import type { Cell, Comment, Footnote, Table } from '../read-result.ts'
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

/** Up to the end of a paragraph or cell. */
const pieces = new RegExp(`([^\\r${marks.cell}]*)([\\r${marks.cell}]|$)`, 'gu')

/** Goes through the body once: paragraphs and cells end with their marks, references and pictures are no text. */
function readBody(story: string, dropped: DroppedList): Body {
  const paragraphs: ExtractedParagraph[] = []
  const tables: Table[] = []
  const [notesAt, commentsAt]: [number[], number[]] = [[], []]
  let cells: { start: number; end: number }[] = []
  let text = ''
  const endTable = () => {
    if (cells.length > 0) tables.push(tableOf(cells))
    cells = []
  }
  for (const [whole, content = '', mark = ''] of story.matchAll(pieces)) {
    if (whole === '') continue
    const start = text.length
    for (const sign of content) {
      if (sign === marks.note) notesAt.push(text.length)
      else if (sign === marks.comment) commentsAt.push(text.length)
      else if (sign === marks.picture || sign === marks.drawing)
        dropped.add(sign === marks.picture ? 'image' : 'drawing', text.length)
      text += printedMarks[sign] ?? (sign < ' ' && sign !== '\t' ? '' : sign)
    }
    const isInTable = mark === marks.cell
    paragraphs.push({ start, end: text.length, look: plainLook, label: null, isInTable })
    if (isInTable) {
      cells.push({ start, end: text.length })
    } else endTable()
    text += '\n'
  }
  endTable()
  return { text: text.replace(/\n$/, ''), paragraphs, tables, notesAt, commentsAt }
}

/** The end of a row is one more mark with nothing before it: the columns are told by where those stand. */
function tableOf(cells: readonly { start: number; end: number }[]): Table {
  const range = { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }
  const isEmpty = (at: number) => cells[at]?.start === cells[at]?.end
  const fits = (width: number) =>
    cells.length % width === 0 && cells.every((_, at) => (at + 1) % width !== 0 || isEmpty(at))
  let width = 2
  while (width < cells.length && !fits(width)) width += 1
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells
      .slice(row * width, (row + 1) * width - 1)
      .map((cell, column): Cell => ({ column, columnSpan: 1, rowSpan: 1, range: cell, tables: [] })),
  )
  return { kind: 'table', range, rows }
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
