import { childOf, isElement, type XmlElement } from '../read/docx/parse-xml.ts'

export type Element = XmlElement

/** Child elements of the WordprocessingML namespace, of one name or all; names are told without their prefix. */
export function children(parent: Element, name?: string): readonly Element[] {
  const wanted = name === undefined ? undefined : `w:${name}`
  return elementsOf(parent).filter((child) => (wanted === undefined ? isWord(child) : child.name === wanted))
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return childOf(parent, `w:${name}`)
}

/** All elements below in document order, of any of the names, none of them in a text box. */
export function* descendants(parent: Element, ...names: readonly string[]): Generator<Element> {
  for (const element of elementsOf(parent)) {
    if (isWord(element) && names.includes(localName(element))) yield element
    if (element.name !== 'w:txbxContent') yield* descendants(element, ...names)
  }
}

export function elementsOf(parent: Element): readonly Element[] {
  return parent.children.filter(isElement)
}

/** A `w:` attribute. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[`w:${name}`]
}

/** Name without its prefix. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The characters of an element and all below it. */
export function textContent(element: Element): string {
  return element.children.map((node) => (isElement(node) ? textContent(node) : node)).join('')
}

function isWord({ name }: Element): boolean {
  return name.startsWith('w:')
}
