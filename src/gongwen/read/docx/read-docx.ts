import { DroppedList } from '../dropped-list.ts'
import type { Extracted } from '../extracted.ts'
import type { Comment, Footnote } from '../read-result.ts'
import { plainText } from './drawn.ts'
import type { Traced } from './extraction.ts'
import { readNumbering } from './numbering.ts'
import { openPackage, type Package } from './open-package.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from './parse-xml.ts'
import { type DocumentParts, openParts } from './parts.ts'
import { BodyReading } from './read-body.ts'
import { readStyleSheet } from './style-sheet.ts'

/** @throws Refusal of a file that is damaged, encrypted, made to harm or no Word document */
export function readDocx(bytes: Uint8Array): Extracted {
  return extractDocx(openPackage(bytes), parseXml, null).extracted
}

/** `parse` reads the main part; `traced` takes where each stretch of the text comes from. */
export function extractDocx(
  box: Package,
  parse: typeof parseXml,
  traced: Traced[] | null,
): { readonly extracted: Extracted; readonly parts: DocumentParts } {
  const dropped = new DroppedList()
  const parts = openParts(box, dropped, parse)
  const styles = readStyleSheet(parts.one('styles'))
  const numbering = readNumbering(parts.one('numbering'), styles.listOf)
  const reading = new BodyReading({ styles, numbering, dropped })
  reading.out.traced = traced
  reading.walk(childOf(parts.document, 'w:body')?.children ?? [])
  noteHeaders(parts, dropped)
  const { out, tables } = reading
  const extracted = {
    text: out.text(),
    runs: out.runs,
    paragraphs: out.paragraphs,
    tables,
    footnotes: readFootnotes(parts, reading),
    comments: readComments(parts, reading),
    changes: out.changes,
    dropped: dropped.list(),
  }
  return { extracted, parts }
}

function readFootnotes(parts: DocumentParts, { footnotes }: BodyReading): readonly Footnote[] {
  const texts = {
    footnote: textsById(childrenOf(parts.one('footnotes') ?? undefined, 'w:footnote')),
    endnote: textsById(childrenOf(parts.one('endnotes') ?? undefined, 'w:endnote')),
  }
  return footnotes.map(({ kind, id, anchor }) => ({ kind, anchor, text: texts[kind].get(id) ?? '' }))
}

function textsById(notes: readonly XmlElement[]): ReadonlyMap<string, string> {
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', plainText(note)]))
}

function readComments(parts: DocumentParts, { comments }: BodyReading): readonly Comment[] {
  return childrenOf(parts.one('comments') ?? undefined, 'w:comment').map((comment) => {
    const id = comment.attributes['w:id'] ?? ''
    const { 'w:author': author = '', 'w:date': at = null } = comment.attributes
    return { id, author, at, text: plainText(comment), range: comments.get(id) ?? null }
  })
}

/** Page numbers alone are not worth a word. */
function noteHeaders(parts: DocumentParts, dropped: DroppedList): void {
  const texts = [...parts.all('header'), ...parts.all('footer')].map(plainText)
  for (const text of new Set(texts)) if (/\p{L}{2}/u.test(text)) dropped.add('header-or-footer', null, text)
}
