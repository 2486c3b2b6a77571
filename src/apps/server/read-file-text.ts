import type { Cell, Range, ReadDocument } from '#gongwen/read/read-result.ts'
import type { FileText } from '#records/proposal/file-text.ts'
import { readLikeliest } from './read-likeliest.ts'

/** What a document says, for the forms of the record engine. @throws Refusal of what cannot be read */
export async function readFileText(bytes: Uint8Array, name: string): Promise<FileText> {
  const document = await readLikeliest(bytes, name)
  return document === null ? { title: '', lines: [] } : textOf(document)
}

function textOf(document: ReadDocument): FileText {
  const { text, title, tables } = document
  const outside = [...title, ...tables.map(({ range }) => range)]
  const running = linesOf(document).filter(({ start }) => !outside.some((one) => one.start <= start && start < one.end))
  const rows = tables.flatMap((table) => table.rows.flatMap((cells) => rowLines(document, cells)))
  const lines = [...running.map((line) => cut(text, line)), ...rows].filter((line) => line !== '')
  const named = title.map((range) => cut(text, range)).join('')
  const [first = '', ...rest] = lines
  // A short first line without marks is a title, whatever it looks like.
  return named === '' && isTitleLike(first) ? { title: first, lines: rest } : { title: named, lines }
}

function linesOf({ text, lineStarts }: ReadDocument): readonly Range[] {
  return lineStarts.map((start, index) => ({ start, end: lineStarts[index + 1] ?? text.length }))
}

/** Cells side by side tell a label and its value; a colon makes a line of them. */
function rowLines({ text }: ReadDocument, cells: readonly Cell[]): readonly string[] {
  const words = cells.map(({ range }) => cut(text, range).replaceAll(/\s*\n\s*/g, ' '))
  const pairs = words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : []))
  return pairs.map(([label, value]) => (value === '' ? label : `${label.replace(/[:\uFF1A]$/, '')}\uFF1A${value}`))
}

function cut(text: string, { start, end }: Range): string {
  return text.slice(start, end).trim()
}

function isTitleLike(line: string): boolean {
  return line.length <= 60 && !/[:\uFF1A\u3002]/.test(line)
}
