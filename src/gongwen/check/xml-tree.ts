import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { UnreadablePackage } from './unpack.ts'

export type { Element } from '@xmldom/xmldom'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parses one part of a package. Document type declarations, which Word never writes, are refused. */
export function parsePart(bytes: Uint8Array | undefined, name: string): Element {
  if (!bytes) throw new UnreadablePackage('not-a-document', name)
  const text = new TextDecoder().decode(bytes)
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new UnreadablePackage('bad-xml', name)
  const root = parseText(text, name)
  if (!root) throw new UnreadablePackage('bad-xml', name)
  return root
}

/** Child elements of the WordprocessingML namespace, of one name or all. */
export function children(parent: Element, name?: string): readonly Element[] {
  return elementsOf(parent).filter((child) => isWord(child) && (name === undefined || child.localName === name))
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && children(parent, name)[0]
}

/** All elements below in document order, of any of the names. */
export function* descendants(parent: Element, ...names: readonly string[]): Generator<Element> {
  for (const element of elementsOf(parent)) {
    if (isWord(element) && names.includes(element.localName ?? '')) yield element
    yield* descendants(element, ...names)
  }
}

export function elementsOf(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter(isElement)
}

/** A `w:` attribute. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(word, name) ?? undefined
}

export function relationOf(element: Element): string | undefined {
  return element.getAttributeNS(relation, 'id') ?? undefined
}

function parseText(text: string, name: string): Element | null {
  const refuse = (level: 'warning' | 'error' | 'fatalError') => {
    if (level !== 'warning') throw new UnreadablePackage('bad-xml', name)
  }
  try {
    return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml').documentElement
  } catch {
    throw new UnreadablePackage('bad-xml', name)
  }
}

function isWord(element: Element): boolean {
  return element.namespaceURI === word
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
