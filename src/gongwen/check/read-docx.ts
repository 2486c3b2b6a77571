import { assignRoles } from './assign-roles.ts'
import type { DocxView, FooterView, PlainParagraph, RunView, SectionView } from './docx-view.ts'
import { isOn, type Properties, readStyleSheet, type StyleSheet } from './effective-properties.ts'
import { defaultLimits, type UnpackLimits, unpack } from './unpack.ts'
import { attribute, child, children, descendants, type Element, elementsOf, parsePart, relationOf } from './xml-tree.ts'

/** @throws UnreadablePackage */
export function readDocx(bytes: Uint8Array, limits: UnpackLimits = defaultLimits): DocxView {
  const parts = unpack(bytes, limits)
  const part = (name: string) => parsePart(parts.get(name), name)
  const body = child(part('word/document.xml'), 'body')
  const styles = readStyleSheet(part('word/styles.xml'))
  const settings = part('word/settings.xml')
  const targets = parts.has('word/_rels/document.xml.rels') ? readTargets(part('word/_rels/document.xml.rels')) : {}
  const footerAt = (id: string | undefined): FooterView | undefined => {
    const name = `word/${targets[id ?? ''] ?? ''}`
    return parts.has(name) ? { paragraphs: readParagraphs(part(name), styles) } : undefined
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

function readTargets(relations: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    elementsOf(relations).map((entry) => [entry.getAttribute('Id') ?? '', entry.getAttribute('Target') ?? '']),
  )
}

function readSection(section: Element, footerAt: (id: string | undefined) => FooterView | undefined): SectionView {
  const footers: Partial<Record<'default' | 'even', FooterView>> = {}
  for (const reference of children(section, 'footerReference')) {
    const type = attribute(reference, 'type')
    const footer = footerAt(relationOf(reference))
    if (footer && (type === 'default' || type === 'even')) footers[type] = footer
  }
  return {
    page: attributesOf(child(section, 'pgSz')),
    margins: attributesOf(child(section, 'pgMar')),
    documentGrid: attributesOf(child(section, 'docGrid')),
    footers,
  }
}

function attributesOf(element: Element | undefined): Properties {
  if (!element) return {}
  return Object.fromEntries(Array.from(element.attributes).map(({ localName, value }) => [localName ?? '', value]))
}

function readParagraphs(parent: Element, styles: StyleSheet, isInTable = false): readonly PlainParagraph[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.localName === 'p') return [readParagraph(element, styles, isInTable)]
    return readParagraphs(element, styles, isInTable || element.localName === 'tbl')
  })
}

function readParagraph(element: Element, styles: StyleSheet, isInTable: boolean): PlainParagraph {
  const direct = child(element, 'pPr')
  const styleId = attribute(child(direct, 'pStyle'), 'val')
  const runs = readRuns(element, (run) => styles.run(styleId, child(run, 'rPr')))
  return {
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
  for (const run of descendants(paragraph, 'r')) {
    let text = ''
    for (const piece of children(run)) {
      const kind = piece.localName === 'fldChar' ? attribute(piece, 'fldCharType') : piece.localName
      if (kind === 'separate') isResult = true
      else if (kind === 'end') isResult = false
      else if (kind === 'instrText') text += (piece.textContent ?? '').trim()
      else if (!isResult) text += textOf(piece)
    }
    runs.push({ text, properties: propertiesOf(run) })
  }
  return runs.filter((run) => run.text !== '')
}

function textOf(piece: Element): string {
  if (piece.localName === 't') return piece.textContent ?? ''
  if (piece.localName === 'tab') return '\t'
  return piece.localName === 'br' || piece.localName === 'cr' ? '\n' : ''
}
