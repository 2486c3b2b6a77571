import type { DroppedList } from '../dropped-list.ts'
import type { Look } from '../look.ts'
import type { DroppedKind, Footnote, Range, Table } from '../read-result.ts'
import { chosenOf, elementsIn } from './drawn.ts'
import { Extraction, type Writer } from './extraction.ts'
import { Fields, isContents } from './fields.ts'
import type { ListPlace, Numbering } from './numbering.ts'
import { childOf, isElement, settingOf, type XmlElement, type XmlNode } from './parse-xml.ts'
import { readRun } from './read-run.ts'
import { readTable } from './read-table.ts'
import type { Reading } from './reading.ts'
import { overlay, type StyleSheet } from './style-sheet.ts'

export interface BodyTools {
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly dropped: DroppedList
}

/** The body as it is walked: what is printed goes to the extraction, the rest to its place. */
export class BodyReading implements Reading {
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly dropped: DroppedList
  readonly out = new Extraction()
  readonly fields = new Fields()
  readonly tables: Table[] = []
  readonly comments = new Map<string, Range>()
  readonly footnotes: (Omit<Footnote, 'text'> & { readonly id: string })[] = []
  isHidden = false
  isInTable = false
  readonly #openComments = new Map<string, number>()

  constructor({ styles, numbering, dropped }: BodyTools) {
    this.styles = styles
    this.numbering = numbering
    this.dropped = dropped
  }

  walk(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (isElement(node)) this.#take(node)
  }

  /** Paragraphs that are not read keep their index. */
  skip(element: XmlElement): void {
    for (const { name } of elementsIn(element, 'w:txbxContent')) if (name === 'w:p') this.out.paragraph += 1
  }

  print(text: string): void {
    if (this.fields.isSilent) return
    if (this.isHidden && text.trim() !== '') this.drop('hidden-text', text)
    if (this.isHidden) this.out.runOffset += text.length
    else this.out.append(text)
  }

  drop(kind: DroppedKind, text = ''): void {
    this.dropped.add(kind, this.out.length, text)
  }

  noteContents(): void {
    this.drop('table-of-contents')
  }

  noteFootnote(kind: Footnote['kind'], id: string | undefined): void {
    if (id !== undefined) this.footnotes.push({ kind, id, anchor: this.out.length })
  }

  noteComment(id: string | undefined): void {
    const at = this.out.length
    if (id !== undefined && !this.comments.has(id)) this.comments.set(id, { start: at, end: at })
  }

  #take(element: XmlElement): void {
    const { name, attributes, children } = element
    const handle = handlers[name]
    if (handle !== undefined) handle(this, element)
    else if (name === 'w:ins' || name === 'w:moveTo') this.#readInserted(element)
    else if (name === 'w:del' || name === 'w:moveFrom') this.#readDeleted(element)
    else if (name === 'w:p') this.#readParagraph(element)
    else if (name === 'w:r') this.#readRun(element)
    else if (name === 'w:commentRangeStart') this.#openComments.set(attributes['w:id'] ?? '', this.out.length)
    else if (name === 'w:commentRangeEnd') this.#closeComment(attributes['w:id'] ?? '')
    else if (!name.endsWith('Pr')) this.walk(children)
  }

  #readParagraph(element: XmlElement): void {
    const { out } = this
    out.paragraph += 1
    out.run = null
    out.runOffset = 0
    this.#runs = 0
    const properties = childOf(element, 'w:pPr')
    const style = settingOf(properties, 'w:pStyle')
    const look = withFirstRun(overlay(this.styles.lookOf(style), properties), element)
    const isSilent = this.fields.isSilent || look.part === 'contents' || this.#isDeleted(element, properties)
    const start = isSilent ? out.length : out.startLine()
    const label = isSilent ? null : this.#number(this.#listPlace(look, style, properties))
    if (look.part === 'contents') this.#skipContents()
    else this.walk(element.children)
    this.fields.endParagraph()
    if (isSilent && out.length === start) return
    out.paragraphs.push({ start, end: out.length, look, label, isInTable: this.isInTable, element })
    out.endLine()
  }

  #runs = 0

  #readRun(run: XmlElement): void {
    const { out } = this
    const outer = { run: out.run, offset: out.runOffset, source: out.source }
    out.run = this.#runs
    out.runOffset = 0
    out.source ??= run
    this.#runs += 1
    readRun(this, run)
    out.run = outer.run
    out.runOffset = outer.offset
    out.source = outer.source
  }

  /** The paragraph and its mark were deleted: nothing of it is left, not even a line. */
  #isDeleted(element: XmlElement, properties: XmlElement | undefined): boolean {
    const mark = childOf(properties, 'w:rPr')
    if (childOf(mark, 'w:del') === undefined && childOf(mark, 'w:moveFrom') === undefined) return false
    return ![...elementsIn(element)].some(({ name }) => name === 'w:t' || name === 'w:tab' || name === 'w:sym')
  }

  #skipContents(): void {
    if (!this.fields.isSilent) this.noteContents()
  }

  #listPlace(look: Look, style: string | undefined, properties: XmlElement | undefined): ListPlace | null {
    if (look.list === null || look.list === '0') return null
    const direct = childOf(properties, 'w:numPr')
    if (settingOf(direct, 'w:numId') !== undefined)
      return { list: look.list, level: Number(settingOf(direct, 'w:ilvl')) || 0 }
    const linked = style === undefined ? null : this.numbering.levelOfStyle(look.list, style)
    return { list: look.list, level: linked ?? look.level ?? 0 }
  }

  /** Prints the automatic number; one that ends in a letter or figure is set off, for Word puts a tab there. */
  #number(place: ListPlace | null) {
    if (place === null) return null
    const { text, number } = this.numbering.next(place)
    if (text === '') return null
    this.out.append(text)
    const end = this.out.length
    if (/[A-Za-z0-9]$/.test(text)) this.out.append(' ')
    return { end, number, level: place.level + 1 }
  }

  #readInserted(element: XmlElement): void {
    const { out } = this
    const start = out.length
    this.walk(element.children)
    if (out.length > start && out.deleted === null) out.note('inserted', start, out.since(start), writerOf(element))
  }

  #readDeleted(element: XmlElement): void {
    const { out } = this
    const outer = out.deleted
    const text: string[] = []
    out.deleted = text
    this.walk(element.children)
    out.deleted = outer
    out.note('deleted', out.length, text.join(''), writerOf(element))
  }

  #closeComment(id: string): void {
    const start = this.#openComments.get(id)
    if (start !== undefined) this.comments.set(id, { start, end: this.out.length })
  }
}

const handlers: Readonly<Record<string, (reading: Reading, element: XmlElement) => void>> = {
  'w:tbl': (reading, element) => void reading.tables.push(readTable(reading, element)),
  'w:sdt': readControl,
  'w:fldSimple': (reading, { attributes, children }) =>
    isContents(attributes['w:instr'] ?? '') ? reading.noteContents() : reading.walk(children),
  'mc:AlternateContent': (reading, element) => reading.walk(chosenOf(element)),
  'w:altChunk': (reading) => reading.drop('embedded-document'),
  'w:subDoc': (reading) => reading.drop('embedded-document'),
}

/** A content control is walked, unless it holds a table of contents. */
function readControl(reading: Reading, element: XmlElement): void {
  const gallery = settingOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  if (gallery === 'Table of Contents') {
    reading.noteContents()
    reading.skip(element)
  } else reading.walk(childOf(element, 'w:sdtContent')?.children ?? [])
}

/** Centred and large by its first run: so are titles set that have no style. */
function withFirstRun(look: Look, paragraph: XmlElement): Look {
  if (!look.isCentred) return look
  for (const { name, children } of elementsIn(paragraph)) {
    if (name === 'w:r')
      return overlay(
        look,
        undefined,
        children.filter(isElement).find((child) => child.name === 'w:rPr'),
      )
  }
  return look
}

function writerOf({ attributes }: XmlElement): Writer {
  return { author: attributes['w:author'] ?? '', at: attributes['w:date'] ?? null }
}
