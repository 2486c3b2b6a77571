import { checkDocx, type FormatFinding } from '../check/check-docx.ts'
import { profileOf } from '../check/profile-of.ts'
import type { RowOptions } from '../check/rules/row.ts'
import { footerPart } from '../docx/parts.ts'
import { footerStyle } from '../docx/styles.ts'
import { declaration, wordNamespace } from '../docx/xml.ts'
import { addPart } from '../edit/add-part.ts'
import { partOf, putPart } from '../edit/put-part.ts'
import { repack } from '../edit/repack.ts'
import { applyEdits, type TextEdit } from '../edit/text-edits.ts'
import { declareWord, namespaceOf, partBytes, partText } from '../edit/xml-part.ts'
import { chosenFonts, type Fonts } from '../fonts.ts'
import { childOf, type XmlElement } from '../read/docx/parse-xml.ts'
import { type TracedDocx, traceDocx } from '../read/docx/trace-docx.ts'
import { structureExtracted } from '../read/structure/structure-extracted.ts'
import { repairMessages as messages } from './messages.ts'
import { paragraphForms } from './paragraph-forms.ts'
import { prepareText } from './prepare-text.ts'
import { repairParagraph } from './repair-paragraph.ts'
import { type FooterIds, repairSection } from './repair-section.ts'
import { repairSettings } from './repair-settings.ts'
import { repairStyles } from './repair-styles.ts'
import { footersHoldWords, untouched } from './untouched.ts'

export interface Repaired {
  readonly bytes: Uint8Array
  /** What was left as it is, and what still does not hold. */
  readonly left: readonly string[]
}

export interface RepairOptions {
  /** By the file itself where it is not said: a document with a recipient is a report. */
  readonly profile?: RowOptions['profile']
}

/**
 * A new file with the look of GB/T 9704-2012: paper, margins, page number, styles, faces, sizes, lines and indents. Not a
 * word changes; blanks typed for an indent and blank paragraphs go.
 *
 * @throws Refusal of a file that cannot be read
 */
export function repairDocx(bytes: Uint8Array, options: RepairOptions = {}): Repaired {
  const given = traceDocx(bytes)
  const prepared = prepareText(given, structureExtracted(given.extracted, { kind: 'docx' }))
  const main = partBytes(declareWord(prepared))
  const docx = traceDocx(repack(bytes, new Map([[given.parts.name, main]])))
  const document = structureExtracted(docx.extracted, { kind: 'docx' })
  const changed = new Map<string, Uint8Array>([[docx.parts.name, main]])
  const fonts = chosenFonts(undefined)
  const idOf = changeStyles(docx, changed, fonts)
  changeSettings(docx, changed)
  const footers = footersHoldWords(docx) ? null : addFooters(docx, changed, fonts, idOf(footerStyle))
  const section = (element: XmlElement | null) => repairSection(docx.main, element, footers)
  const edits: TextEdit[] = []
  for (const [element, form] of paragraphForms(docx, document, idOf)) {
    if (childOf(childOf(element, 'w:pPr'), 'w:framePr') === undefined)
      edits.push(...repairParagraph(docx.main, element, form, { fonts, section }))
  }
  edits.push(lastSection(docx, section))
  changed.set(docx.parts.name, partBytes(applyEdits(docx.main.text, edits)))
  const repaired = repack(bytes, changed)
  const profile = options.profile ?? profileOf(document)
  return { bytes: repaired, left: [...untouched(docx), ...rowsLeft(checkDocx(repaired, { profile }))] }
}

/** A sentence for each row that does not hold. */
function rowsLeft(findings: readonly FormatFinding[]): readonly string[] {
  return findings
    .filter(({ ok }) => !ok)
    .map(({ clause, expected, found, at = '' }) => messages.row(clause, expected, found, at))
}

function changeStyles(docx: TracedDocx, changed: Map<string, Uint8Array>, fonts: Fonts): (style: string) => string {
  const there = partOf(docx, 'styles')
  const { text, idOf } = repairStyles(there === null ? null : partBytes(declareWord(partText(there))), fonts)
  putPart(docx, changed, 'styles', text.replaceAll(wordNamespace, namespaceOf(docx.main.text)))
  return idOf
}

function changeSettings(docx: TracedDocx, changed: Map<string, Uint8Array>): void {
  const there = partOf(docx, 'settings')
  const bare = `${declaration}<w:settings xmlns:w="${namespaceOf(docx.main.text)}"></w:settings>`
  const settings = there === null ? bare : declareWord(partText(there))
  putPart(docx, changed, 'settings', repairSettings(partBytes(settings)))
}

function addFooters(docx: TracedDocx, changed: Map<string, Uint8Array>, fonts: Fonts, style: string): FooterIds {
  const add = (side: 'odd' | 'even') => {
    const written = footerPart(side, fonts).replace(`w:val="${footerStyle}"`, `w:val="${style}"`)
    const content = written.replaceAll(wordNamespace, namespaceOf(docx.main.text))
    return addPart(docx, changed, { kind: 'footer', content })
  }
  return { odd: add('odd'), even: add('even') }
}

/** The section of the whole document stands at the end of its body. */
function lastSection({ main }: TracedDocx, section: (element: XmlElement | null) => string): TextEdit {
  const body = childOf(main.root, 'w:body')
  const old = childOf(body, 'w:sectPr')
  const place = old === undefined ? undefined : main.places.get(old)
  if (old !== undefined && place !== undefined) return { from: place.start, to: place.end, text: section(old) }
  const end = (body === undefined ? undefined : main.places.get(body)?.contentEnd) ?? 0
  return { from: end, to: end, text: section(null) }
}
