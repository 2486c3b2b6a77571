import { openPackage } from '../read/docx/open-package.ts'
import { parseXml } from '../read/docx/parse-xml.ts'
import { type DocumentParts, openParts } from '../read/docx/parts.ts'
import { DroppedList } from '../read/dropped-list.ts'
import { assignRoles } from './assign-roles.ts'
import type { DocxView, FooterView, PlainParagraph, RunView, SectionView } from './docx-view.ts'
import { isOn, type Properties, readStyleSheet, type StyleSheet } from './effective-properties.ts'
import { themeFaces } from './theme-faces.ts'
import {
  attribute,
  child,
  children,
  descendants,
  type Element,
  elementsOf,
  localName,
  textContent,
} from './xml-tree.ts'

/** @throws Refusal of a file that cannot be read */
export function readDocx(bytes: Uint8Array): DocxView {
  const box = openPackage(bytes)
  return viewOf(openParts(box, new DroppedList()), (name) => box.part(name))
}

/** What holds for everything in a document; `part` unpacks. */
export function viewOf(parts: DocumentParts, part: (name: string) => Uint8Array | null): DocxView {
  const body = child(parts.document, 'body')
  const styles = readStyleSheet(parts.one('styles') ?? undefined, themeFaces(parts.one('theme') ?? undefined))
  const settings = parts.one('settings') ?? undefined
  const footerAt = (id: string | undefined): FooterView | undefined => {
    const bytes = part(parts.targetOf(id ?? '') ?? '')
    return bytes === null ? undefined : { paragraphs: readParagraphs(parseXml(bytes), styles) }
  }
  return {
    sections: body ? [...descendants(body, 'sectPr')].map((section) => readSection(section, footerAt)) : [],
    paragraphs: body ? assignRoles(readParagraphs(body, styles)) : [],
    hasOddAndEvenFooters: isOnOff(child(settings, 'evenAndOddHeaders')),
  }
}

function isOnOff(element: Element | undefined): boolean {
  return element !== undefined && isOn(attribute(element, 'val') ?? 'true')
}

function readSection(section: Element, footerAt: (id: string | undefined) => FooterView | undefined): SectionView {
  const footers: Partial<Record<'default' | 'even', FooterView>> = {}
  for (const reference of children(section, 'footerReference')) {
    const type = attribute(reference, 'type')
    const footer = footerAt(reference.attributes['r:id'])
    if (footer && (type === 'default' || type === 'even')) footers[type] = footer
  }
  return {
    element: section,
    page: attributesOf(child(section, 'pgSz')),
    margins: attributesOf(child(section, 'pgMar')),
    documentGrid: attributesOf(child(section, 'docGrid')),
    footers,
  }
}

function attributesOf(element: Element | undefined): Properties {
  const entries = Object.entries(element?.attributes ?? {})
  return Object.fromEntries(entries.map(([key, value = '']) => [key.slice(key.indexOf(':') + 1), value]))
}

/** In the order in which the reader of documents counts them. */
function readParagraphs(parent: Element, styles: StyleSheet, isInTable = false): readonly PlainParagraph[] {
  return elementsOf(parent).flatMap((element) => {
    const kind = localName(element)
    if (kind === 'p') return [readParagraph(element, styles, isInTable)]
    if (kind === 'txbxContent' || kind === 'Fallback') return []
    return readParagraphs(element, styles, isInTable || kind === 'tbl')
  })
}

function readParagraph(element: Element, styles: StyleSheet, isInTable: boolean): PlainParagraph {
  const direct = child(element, 'pPr')
  const styleId = attribute(child(direct, 'pStyle'), 'val')
  const runs = readRuns(element, (run) => styles.run(styleId, child(run, 'rPr')))
  return {
    element,
    text: runs.map((run) => run.text).join(''),
    styleName: styles.nameOf(styleId),
    isInTable,
    properties: styles.paragraph(styleId, direct),
    runs,
  }
}

/** A field shows its instruction instead of its last result. */
function readRuns(paragraph: Element, propertiesOf: (run: Element) => Properties): readonly RunView[] {
  let isResult = false
  const runs: RunView[] = []
  for (const element of descendants(paragraph, 'r')) {
    let text = ''
    for (const piece of children(element)) {
      const kind = piece.name === 'w:fldChar' ? attribute(piece, 'fldCharType') : localName(piece)
      if (kind === 'separate') isResult = true
      else if (kind === 'end') isResult = false
      else if (kind === 'instrText') text += textContent(piece).trim()
      else if (!isResult) text += textOf(piece)
    }
    runs.push({ element, text, properties: propertiesOf(element) })
  }
  return runs.filter((run) => run.text !== '')
}

function textOf(piece: Element): string {
  if (piece.name === 'w:t') return textContent(piece)
  if (piece.name === 'w:tab') return '\t'
  return piece.name === 'w:br' || piece.name === 'w:cr' ? '\n' : ''
}
