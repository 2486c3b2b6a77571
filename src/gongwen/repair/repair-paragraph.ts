import { runProperties } from '../docx/properties.ts'
import { element, setting } from '../docx/xml.ts'
import type { TextEdit } from '../edit/text-edits.ts'
import type { FontRole, Fonts } from '../fonts.ts'
import { elementsIn } from '../read/docx/drawn.ts'
import { childOf, isElement, type PlacedXml, type XmlElement } from '../read/docx/parse-xml.ts'

/** What a paragraph is to be. */
export interface ParagraphForm {
  /** Id of its style in the file. */
  readonly style: string | null
  /** The `w:ind` where the style's is not the right one. */
  readonly indent: string
  /** `numId` and level of an automatic number that is printed. */
  readonly list: { readonly id: string; readonly level: number } | null
  /** A picture in the line must not be cut by its height. */
  readonly holdsPicture: boolean
  readonly isTable: boolean
  /** Face of runs, by run. */
  face(run: XmlElement): FontRole | null
}

/** Edits that give a paragraph its form: its own properties and those of its runs. */
export function repairParagraph(
  main: PlacedXml,
  paragraph: XmlElement,
  form: ParagraphForm,
  { fonts, section }: { readonly fonts: Fonts; section(element: XmlElement): string },
): readonly TextEdit[] {
  const properties = childOf(paragraph, 'w:pPr')
  const place = main.places.get(paragraph)
  if (place === undefined) return []
  const written = paragraphProperties(main, properties, form, section)
  const old = properties === undefined ? undefined : main.places.get(properties)
  const isEmpty = place.contentStart === place.end
  if (isEmpty) return []
  const edit =
    old === undefined
      ? { from: place.contentStart, to: place.contentStart, text: written }
      : { from: old.start, to: old.end, text: written }
  const runs = [...elementsIn(paragraph, 'w:txbxContent')].filter(({ name }) => name === 'w:r')
  return [edit, ...runs.flatMap((run) => repairRun(main, run, form, fonts))]
}

function paragraphProperties(
  main: PlacedXml,
  old: XmlElement | undefined,
  { style, indent, list, holdsPicture, isTable }: ParagraphForm,
  section: (element: XmlElement) => string,
): string {
  const kept = (name: string) => rawOf(main, childOf(old, name))
  const sectPr = childOf(old, 'w:sectPr')
  const content = [
    style === null ? '' : setting('pStyle', style),
    ...['w:keepNext', 'w:pageBreakBefore'].map(kept),
    list === null ? '' : element('numPr', {}, setting('ilvl', list.level), setting('numId', list.id)),
    holdsPicture ? element('spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' }) : '',
    indent,
    isTable || holdsPicture ? kept('w:jc') : '',
    markOf(main, childOf(old, 'w:rPr')),
    sectPr === undefined ? '' : section(sectPr),
  ].join('')
  return content === '' ? '' : element('pPr', {}, content)
}

/** Of the mark at the end of the paragraph only that it was inserted or deleted. */
function markOf(main: PlacedXml, mark: XmlElement | undefined): string {
  const kept = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].map((name) => rawOf(main, childOf(mark, name))).join('')
  return kept === '' ? '' : element('rPr', {}, kept)
}

/** What a run may keep of its own: it means something, it does not only look different. */
const meant: ReadonlySet<string> = new Set([
  ...['w:i', 'w:iCs', 'w:strike', 'w:dstrike', 'w:vanish', 'w:u', 'w:vertAlign', 'w:em', 'w:lang', 'w:rtl', 'w:cs'],
])
const inTables: ReadonlySet<string> = new Set(['w:b', 'w:bCs'])

function repairRun(main: PlacedXml, run: XmlElement, form: ParagraphForm, fonts: Fonts): readonly TextEdit[] {
  const place = main.places.get(run)
  if (place === undefined || place.contentStart === place.end || !holdsText(run)) return []
  const old = childOf(run, 'w:rPr')
  const face = form.face(run)
  const named = childOf(runProperty(old, 'w:rFonts') ? old : undefined, 'w:rFonts')
  const isSymbol = /wingdings|webdings|symbol/i.test(named?.attributes['w:ascii'] ?? '')
  const look = runProperties(face === null ? {} : { font: face }, fonts).replace(/^<w:rPr>|<\/w:rPr>$/g, '')
  const kept = (old?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => meant.has(name) || (form.isTable && inTables.has(name)))
  const content = (isSymbol ? rawOf(main, named) : look) + kept.map((child) => rawOf(main, child)).join('')
  const written = element('rPr', {}, content)
  const at = old === undefined ? undefined : main.places.get(old)
  return [
    at === undefined
      ? { from: place.contentStart, to: place.contentStart, text: written }
      : { from: at.start, to: at.end, text: written },
  ]
}

function runProperty(properties: XmlElement | undefined, name: string): boolean {
  return childOf(properties, name) !== undefined
}

const textual: ReadonlySet<string> = new Set([
  'w:t',
  'w:delText',
  'w:tab',
  'w:noBreakHyphen',
  'w:instrText',
  'w:fldChar',
])

function holdsText(run: XmlElement): boolean {
  return run.children.some((child) => isElement(child) && textual.has(child.name))
}

function rawOf(main: PlacedXml, part: XmlElement | undefined): string {
  const place = part === undefined ? undefined : main.places.get(part)
  return place === undefined ? '' : main.text.slice(place.start, place.end)
}
