import { runProperties } from '../docx/properties.ts'
import { element, setting } from '../docx/xml.ts'
import { rawOf } from '../edit/raw-of.ts'
import { setFirstChild } from '../edit/set-first-child.ts'
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
  if (isClosed(main, paragraph)) return []
  const old = childOf(paragraph, 'w:pPr')
  const edit = setFirstChild(main, paragraph, old, paragraphProperties(main, old, form, section))
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
  if (isClosed(main, run) || !holdsText(run)) return []
  const old = childOf(run, 'w:rPr')
  const face = form.face(run)
  const named = childOf(old, 'w:rFonts')
  const isSymbol = /wingdings|webdings|symbol/i.test(named?.attributes['w:ascii'] ?? '')
  const look = runProperties(face === null ? {} : { font: face }, fonts).replace(/^<w:rPr>|<\/w:rPr>$/g, '')
  const kept = (old?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => meant.has(name) || (form.isTable && inTables.has(name)))
  const content = (isSymbol ? rawOf(main, named) : look) + kept.map((child) => rawOf(main, child)).join('')
  return [setFirstChild(main, run, old, element('rPr', {}, content))]
}

/** Written as `<w:p/>`, or of another part. */
function isClosed({ places }: PlacedXml, element: XmlElement): boolean {
  const place = places.get(element)
  return place === undefined || place.contentStart === place.end
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
