import { indentProperty } from '../docx/properties.ts'
import { styleOf, tableTextStyle } from '../docx/styles.ts'
import { element } from '../docx/xml.ts'
import type { FontRole } from '../fonts.ts'
import { cell } from '../grid.ts'
import { measureText } from '../measure-text.ts'
import { signatureIndents } from '../place-signature.ts'
import { elementsIn } from '../read/docx/drawn.ts'
import type { XmlElement } from '../read/docx/parse-xml.ts'
import type { TracedDocx } from '../read/docx/trace-docx.ts'
import type { ExtractedParagraph } from '../read/extracted.ts'
import { firstWord, type LinePart, linePartsOf } from '../read/line-parts.ts'
import { attachmentStart } from '../read/messages.ts'
import type { Range, ReadDocument } from '../read/read-result.ts'
import type { ParagraphForm } from './repair-paragraph.ts'

/** What each paragraph of the text is to be, by its part in the document. */
export function paragraphForms(
  docx: TracedDocx,
  document: ReadDocument,
  idOf: (style: string) => string,
): ReadonlyMap<XmlElement, ParagraphForm> {
  const parts = linePartsOf(document)
  const faces = leadFaces(docx, parts)
  const { paragraphs } = docx.extracted
  const forms = new Map<XmlElement, ParagraphForm>()
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.element === undefined) continue
    const { start, end, isInTable, look } = paragraph
    const list = listOf(paragraph)
    const text = docx.extracted.text.slice(start, end)
    const part = parts.get(firstWord(docx.extracted.text, paragraph))
    const next = paragraphs[at + 1]
    const isCaption = part === undefined && look.isCentred && !isInTable && next?.isInTable === true
    const role = part?.leadEnd === undefined ? (part?.role ?? (isCaption ? 'caption' : 'body')) : 'body'
    const isBlank = text.trim() === ''
    forms.set(paragraph.element, {
      style: isInTable ? idOf(tableTextStyle) : isBlank ? null : idOf(styleOf[role]),
      indent: isInTable || isBlank ? '' : indentFor(document, role, text, list !== null),
      list,
      holdsPicture: [...elementsIn(paragraph.element)].some(({ name }) => pictures.has(name)),
      isTable: isInTable,
      face: (run) => faces.get(run) ?? null,
    })
  }
  return forms
}

/** The number or bullet that a paragraph has from a list, also by its style. */
export function listOf({ label, look }: ExtractedParagraph): ParagraphForm['list'] {
  if (look.list === null || look.list === '0') return null
  return { id: look.list, level: label === null ? (look.level ?? 0) : label.level - 1 }
}

const pictures: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

/** The faces of words that open a paragraph as its heading. */
function leadFaces({ traced, extracted }: TracedDocx, parts: ReadonlyMap<number, LinePart>) {
  const faces = new Map<XmlElement, FontRole>()
  const leads = extracted.paragraphs.flatMap((paragraph) => {
    const part = parts.get(firstWord(extracted.text, paragraph))
    const face = part?.role === 'heading-1' ? 'heading' : part?.role === 'heading-2' ? 'subheading' : null
    return part?.leadEnd === undefined || face === null
      ? []
      : [{ start: paragraph.start, end: part.leadEnd, face } as const]
  })
  let at = 0
  for (const { start, end, face } of leads) {
    while ((traced[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1
    for (let index = at; (traced[index]?.start ?? Number.POSITIVE_INFINITY) < end; index += 1) {
      const run = traced[index]?.run
      if (run !== undefined) faces.set(run, face)
    }
  }
  return faces
}

type Role = keyof typeof styleOf

function indentFor(document: ReadDocument, role: Role, text: string, isNumbered: boolean): string {
  // The list a number comes from has an indent of its own, which must not come through.
  if (isNumbered) return element('ind', { leftChars: 0, left: 0, firstLineChars: 200, firstLine: 2 * cell })
  if (role === 'attachment') return attachmentIndent(text)
  if (role !== 'signature' && role !== 'date') return ''
  const words = (range: Range | null) => (range === null ? '' : document.text.slice(range.start, range.end))
  const { nameRight, dateRight } = signatureIndents(words(document.signature), words(document.date))
  const right = role === 'date' && document.signature !== null ? dateRight : nameRight
  return indentProperty({ first: 0, left: 0, right })
}

/** The first line two characters in, the next under its first name. */
function attachmentIndent(text: string): string {
  const label = attachmentStart.exec(text)?.[0] ?? ''
  const number = /^\d+[.．]\s*/.exec(text.slice(label.length))?.[0] ?? ''
  const start = label === '' ? 5 : 2
  const left = start + measureText(label + number)
  return indentProperty({ left, first: start - left, right: 0 })
}
