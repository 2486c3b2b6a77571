import type { DroppedList } from '../dropped-list.ts'
import { unreadable } from '../unreadable.ts'
import type { Package } from './open-package.ts'
import { childrenOf, parseXml, type XmlElement } from './parse-xml.ts'

/** The parts of the document by what they are for, wherever the package keeps them. */
export interface DocumentParts {
  readonly document: XmlElement
  /** Name of its part in the package. */
  readonly name: string
  /** Name of the first part of this kind. */
  nameOf(kind: string): string | null
  /** Name of the part that a relation of the document names. */
  targetOf(relation: string): string | null
  /** First part of this kind, such as `styles`. */
  one(kind: string): XmlElement | null
  all(kind: string): readonly XmlElement[]
}

interface Relation {
  readonly id: string
  /** Last word of its type. */
  readonly kind: string
  /** Name of the part in the package. */
  readonly target: string
}

/** @throws Refusal where the package is no Word document */
export function openParts(box: Package, dropped: DroppedList, parse = parseXml): DocumentParts {
  const main = relationsOf(box, '').find(({ kind, target }) => kind === 'officeDocument' && box.has(target))
  const name = main?.target ?? 'word/document.xml'
  const bytes = isWordName(box, name) ? box.part(name) : null
  if (bytes === null) throw unreadable(whatElse(box))
  const document = parse(bytes)
  if (document.name !== 'w:document') throw unreadable('not-a-document')
  noteOutside(box, dropped)
  const relations = relationsOf(box, name)
  const all = (kind: string) =>
    relations
      .filter((relation) => relation.kind === kind)
      .map(({ target }) => box.part(target))
      .filter((part) => part !== null)
      .map(parseXml)
  const nameOf = (kind: string) => relations.find((one) => one.kind === kind && box.has(one.target))?.target ?? null
  const targetOf = (id: string) => relations.find((one) => one.id === id)?.target ?? null
  return { document, name, nameOf, targetOf, all, one: (kind) => all(kind)[0] ?? null }
}

function isWordName(box: Package, name: string): boolean {
  return box.has(name) && !/^(xl|ppt|Doc_0)\//i.test(name)
}

/** What the package is, where it is no Word document. */
function whatElse(box: Package) {
  if (box.has('xl/workbook.xml') || box.names.some((name) => name.startsWith('xl/'))) return 'workbook'
  if (box.names.some((name) => name.startsWith('ppt/'))) return 'presentation'
  if (box.has('OFD.xml')) return 'ofd'
  return box.has('mimetype') && box.has('content.xml') ? 'open-document' : 'not-a-document'
}

/** Relations to parts within the package. */
function relationsOf(box: Package, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  return readRelations(box, `${folder}_rels/${part.slice(folder.length)}.rels`)
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: resolveTarget(folder, attributes.Target ?? ''),
    }))
}

function readRelations(box: Package, name: string): readonly XmlElement[] {
  const bytes = box.part(name)
  return bytes === null ? [] : childrenOf(parseXml(bytes), 'Relationship')
}

function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Links out of the file and programs within it, neither of which is ever followed. */
function noteOutside(box: Package, dropped: DroppedList): void {
  const relations = box.names.filter((name) => /^word\/_rels\/[^/]+\.rels$/.test(name))
  for (const name of relations) {
    for (const { attributes } of readRelations(box, name)) {
      if (attributes.TargetMode === 'External') dropped.add('external-link', null, attributes.Target)
    }
  }
  for (const name of box.names) {
    if (/(^|\/)vbaProject\.bin$/i.test(name)) dropped.add('macro')
    else if (/(^|\/)activeX\/[^/]+\.bin$/i.test(name)) dropped.add('embedded-object')
  }
}
