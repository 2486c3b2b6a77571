import { chosenOf, describeDrawn } from './drawn.ts'
import { symbolSigns } from './messages.ts'
import { childOf, isElement, isOn, settingOf, type XmlElement } from './parse-xml.ts'
import type { Reading } from './reading.ts'

/** Appends what one `w:r` prints. */
export function readRun(reading: Reading, run: XmlElement): void {
  const properties = childOf(run, 'w:rPr')
  const { isHidden } = reading
  if (properties !== undefined && hides(reading, properties)) reading.isHidden = true
  readPieces(reading, run)
  reading.isHidden = isHidden
}

function hides({ styles }: Reading, properties: XmlElement): boolean {
  if (childOf(properties, 'w:vanish') !== undefined) return isOn(properties, 'w:vanish')
  return styles.isHidden(settingOf(properties, 'w:rStyle'))
}

function readPieces(reading: Reading, parent: XmlElement): void {
  for (const piece of chosenOf(parent)) {
    if (!isElement(piece)) continue
    reading.out.piece = parent === reading.out.source ? piece : null
    readPiece(reading, piece)
  }
}

function readPiece(reading: Reading, piece: XmlElement): void {
  const sign = signs[piece.name]
  if (sign !== undefined) reading.print(sign)
  else handlers[piece.name]?.(reading, piece)
}

type Handler = (reading: Reading, piece: XmlElement) => void

const readText: Handler = (reading, piece) => reading.print(textOf(piece))
const dropDrawn: Handler = (reading, piece) => {
  const { kind, text } = describeDrawn(piece)
  reading.drop(kind, text)
}

const handlers: Readonly<Record<string, Handler>> = {
  'w:t': readText,
  'w:delText': readText,
  'm:t': readText,
  'w:sym': (reading, piece) => reading.print(signOf(reading, piece)),
  'w:fldChar': (reading, { attributes }) =>
    reading.fields.take(attributes['w:fldCharType'] ?? '', () => reading.noteContents()),
  'w:instrText': (reading, piece) => reading.fields.instruct(textOf(piece)),
  'w:drawing': dropDrawn,
  'w:pict': dropDrawn,
  'w:object': dropDrawn,
  'w:control': dropDrawn,
  'mc:AlternateContent': readPieces,
  'w:ruby': (reading, piece) => reading.walk(childOf(piece, 'w:rubyBase')?.children ?? []),
  'w:footnoteReference': (reading, { attributes }) => reading.noteFootnote('footnote', attributes['w:id']),
  'w:endnoteReference': (reading, { attributes }) => reading.noteFootnote('endnote', attributes['w:id']),
  'w:commentReference': (reading, { attributes }) => reading.noteComment(attributes['w:id']),
}

/** `w:tab` within a run is a character; within `w:tabs` of the properties it is not and never comes here. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** White space at the ends counts only where it is said to. */
function textOf(piece: XmlElement): string {
  const text = piece.children.filter((node) => typeof node === 'string').join('')
  const kept = piece.attributes['xml:space'] === 'preserve' ? text : trimSpaces(text)
  return kept.replaceAll(/[\t\n]/g, ' ')
}

/** What XML calls white space; an ideographic space is none. */
function trimSpaces(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && ' \t\n'.includes(text.charAt(start))) start += 1
  while (end > start && ' \t\n'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

function signOf(reading: Reading, { attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  const known = symbolSigns[attributes['w:font']?.toLowerCase() ?? '']?.[code]
  if (known !== undefined) return known
  if (code >= 0x20 && code <= 0xffff && !isPrivate && (code < 0xd800 || code > 0xdfff))
    return String.fromCodePoint(code)
  reading.drop('unknown-symbol')
  return '\ufffd'
}
