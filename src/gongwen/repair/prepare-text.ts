import { cutsAround } from '../edit/cut-places.ts'
import { rawOffset } from '../edit/split-text.ts'
import { applyEdits, type TextEdit } from '../edit/text-edits.ts'
import { elementsIn } from '../read/docx/drawn.ts'
import { childOf, isElement, type XmlElement } from '../read/docx/parse-xml.ts'
import type { TracedDocx } from '../read/docx/trace-docx.ts'
import type { ExtractedParagraph } from '../read/extracted.ts'
import { firstWhere } from '../read/first-where.ts'
import { firstWord, linePartsOf } from '../read/line-parts.ts'
import type { ReadDocument } from '../read/read-result.ts'

/**
 * The main part with blanks typed at the start of paragraphs and blank paragraphs gone, the blank lines of the form put in,
 * and runs parted where the words of a heading end within a paragraph. No word changes.
 */
export function prepareText(docx: TracedDocx, document: ReadDocument): string {
  const parts = linePartsOf(document)
  const edits: TextEdit[] = []
  const siblings = siblingsOf(docx)
  const heads = headsOf(docx, document)
  for (const paragraph of docx.extracted.paragraphs) {
    const { element, isInTable, start, end } = paragraph
    const place = element === undefined ? undefined : docx.main.places.get(element)
    if (element === undefined || place === undefined || isInTable) continue
    if (isBlank(element) && !besideTable(siblings, element)) {
      edits.push({ from: place.start, to: place.end, text: '' })
      continue
    }
    if (heads.has(paragraph)) edits.push({ from: place.start, to: place.start, text: '<w:p/>' })
    if (paragraph.label === null) edits.push(...typedBlanks(docx, paragraph))
    const leadEnd = parts.get(firstWord(docx.extracted.text, paragraph))?.leadEnd
    if (leadEnd === undefined || leadEnd >= end) continue
    const cut = cutsAround(docx, start, leadEnd)?.[1]
    if (cut === undefined || cut.closing === '') continue
    edits.push({ from: cut.at, to: cut.at, text: cut.closing + cut.opening }, ...cut.edits)
  }
  return applyEdits(docx.main.text, edits)
}

/** Paragraphs above which the form has a blank line: the first after the title, and the signature. */
function headsOf({ extracted }: TracedDocx, document: ReadDocument): ReadonlySet<ExtractedParagraph> {
  const { title, subtitle, signature, date } = document
  const head = [...title, ...subtitle].reduce((most, range) => Math.max(most, range.end), -1)
  const closing = signature ?? date
  const written = extracted.paragraphs.filter(({ start, end }) => extracted.text.slice(start, end).trim() !== '')
  const afterHead = head < 0 ? undefined : written.find(({ start }) => start >= head)
  const signed = closing === null ? undefined : written.find(({ end }) => end >= closing.end)
  return new Set([afterHead, signed].filter((one) => one !== undefined))
}

const harmless: ReadonlySet<string> = new Set(['w:pPr', 'w:proofErr', 'w:r'])
const harmlessInRun: ReadonlySet<string> = new Set(['w:rPr', 'w:t', 'w:lastRenderedPageBreak'])

/** Nothing is printed and nothing hangs on it. */
function isBlank(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'w:pPr')
  if (childOf(properties, 'w:sectPr') !== undefined || childOf(properties, 'w:numPr') !== undefined) return false
  return paragraph.children.filter(isElement).every((child) => {
    if (!harmless.has(child.name)) return false
    if (child.name !== 'w:r') return true
    const inner = child.children.filter(isElement)
    return inner.every(({ name, children }) => harmlessInRun.has(name) && (name !== 'w:t' || isWhite(children)))
  })
}

function isWhite(nodes: XmlElement['children']): boolean {
  return nodes.every((node) => typeof node === 'string' && node.trim() === '')
}

/** Tables need a paragraph between them and after the last. */
function besideTable(siblings: ReadonlyMap<XmlElement, readonly string[]>, paragraph: XmlElement): boolean {
  return siblings.get(paragraph)?.includes('w:tbl') === true
}

/** Names of the elements before and after each paragraph. */
function siblingsOf({ main }: TracedDocx): ReadonlyMap<XmlElement, readonly string[]> {
  const found = new Map<XmlElement, readonly string[]>()
  for (const parent of elementsIn(main.root, 'w:p')) {
    const children = parent.children.filter(isElement)
    for (const [at, child] of children.entries())
      if (child.name === 'w:p') found.set(child, [children[at - 1]?.name ?? '', children[at + 1]?.name ?? ''])
  }
  return found
}

/** Stretches of blanks before the first word that are looked at. */
const mostBlanks = 50

/** Takes the blanks before the first word of a paragraph away. */
function typedBlanks({ traced, main, extracted }: TracedDocx, { start, end }: ExtractedParagraph): readonly TextEdit[] {
  const words = extracted.text.slice(start, end)
  const first = start + (/^[^\S\n]*/u.exec(words)?.[0].length ?? 0)
  if (first === start || first === end) return []
  const edits: TextEdit[] = []
  const at = firstWhere(traced, (one) => one.start >= start)
  for (const { piece, start: from, end: to } of traced.slice(at, at + mostBlanks)) {
    if (from >= first) break
    const place = piece === null ? undefined : main.places.get(piece)
    if (piece === null || place === undefined) continue
    const raw = main.text.slice(place.contentStart, place.contentEnd)
    if (to <= first) edits.push({ from: place.start, to: place.end, text: '' })
    else if (piece.name === 'w:t' && !raw.includes('<'))
      edits.push(cutHead(place.contentStart, raw, first - from, piece.attributes['xml:space'] === 'preserve'))
  }
  return edits
}

function cutHead(at: number, raw: string, characters: number, isKept: boolean): TextEdit {
  const lead = isKept ? 0 : (/^[ \t\n]*/.exec(raw)?.[0].length ?? 0)
  return { from: at + lead, to: at + rawOffset(raw, lead, characters), text: '' }
}
