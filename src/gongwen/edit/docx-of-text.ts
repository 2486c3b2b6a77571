import { type Composed, type ComposedParagraph, compose, type ParagraphRole } from '../composed.ts'
import { writeComposed } from '../docx/write-docx.ts'
import { chosenFonts, type FontRole } from '../fonts.ts'
import { signatureIndents } from '../place-signature.ts'
import { type LinePart, linePartsOf } from '../read/line-parts.ts'
import { positionOf } from '../read/position-of.ts'
import type { Range, ReadDocument } from '../read/read-result.ts'

export interface DocxOfText {
  readonly bytes: Uint8Array
  /** Where a character of the text stands in the text of the new file. */
  offsetOf(offset: number): number
}

/**
 * A Word file by GB/T 9704-2012 of a text that was read from elsewhere: each line becomes a paragraph of its part, with the
 * words and numbers it has; only blanks typed at its ends are left to the layout.
 */
export function docxOfText(document: ReadDocument): DocxOfText {
  const lines = linesOf(document)
  const parts = linePartsOf(document)
  const composed = lines.map((line) => composeLine(document, line, parts))
  const starts: number[] = []
  let length = 0
  for (const { start, end } of lines) {
    starts.push(length)
    length += end - start + 1
  }
  const about = { title: wordsOf(document, document.title), author: '', on: undefined }
  return {
    bytes: writeComposed(composed, about, chosenFonts(undefined)),
    offsetOf(offset) {
      const at = Math.min(positionOf(document, offset).line, lines.length) - 1
      const line = lines[at] ?? { start: 0, end: 0 }
      const within = Math.max(0, Math.min(offset, line.end) - line.start)
      return (starts[at] ?? 0) + within
    },
  }
}

/** Every line without the blanks at its ends; an empty one at the very end is no line. */
function linesOf({ text, lineStarts }: ReadDocument): readonly Range[] {
  const lines = lineStarts.map((from, at) => {
    const raw = text.slice(from, lineStarts[at + 1] ?? text.length)
    const start = from + raw.length - raw.trimStart().length
    return { start: Math.min(start, from + raw.length), end: Math.max(start, from + raw.trimEnd().length) }
  })
  const last = lines.at(-1)
  return last !== undefined && last.start === last.end && lines.length > 1 ? lines.slice(0, -1) : lines
}

const faceOf: Readonly<Partial<Record<ParagraphRole, FontRole>>> = {
  title: 'title',
  subtitle: 'subheading',
  'heading-1': 'heading',
  'heading-2': 'subheading',
}

function composeLine(document: ReadDocument, line: Range, parts: ReadonlyMap<number, LinePart>): Composed {
  const text = document.text.slice(line.start, line.end)
  if (text === '') return compose('blank', [])
  const { role = 'body', leadEnd } = parts.get(line.start) ?? {}
  const font = faceOf[role] ?? 'body'
  if (leadEnd === undefined) return compose(role, [{ text, font }], indentOf(document, role))
  const lead = { text: document.text.slice(line.start, leadEnd), font }
  const rest = { text: document.text.slice(leadEnd, line.end), font: 'body' } as const
  return compose('body', [lead, rest], indentOf(document, 'body'))
}

function indentOf(document: ReadDocument, role: ParagraphRole): Pick<ComposedParagraph, 'indent'> | undefined {
  const { signature, date } = document
  if (role !== 'signature' && role !== 'date')
    return { indent: { first: role === 'body' || role.startsWith('heading') ? 2 : 0, left: 0, right: 0 } }
  const words = (range: Range | null) => (range === null ? '' : wordsOf(document, [range]))
  const { nameRight, dateRight } = signatureIndents(words(signature), words(date))
  return { indent: { first: 0, left: 0, right: role === 'date' && signature !== null ? dateRight : nameRight } }
}

function wordsOf({ text }: ReadDocument, ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join('')
}
