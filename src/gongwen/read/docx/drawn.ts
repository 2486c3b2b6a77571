import type { DroppedKind } from '../read-result.ts'
import { childOf, isElement, type XmlElement, type XmlNode } from './parse-xml.ts'

/** What a drawing, picture or object is, and the words in it. */
export function describeDrawn(element: XmlElement): { readonly kind: DroppedKind; readonly text: string } {
  const names = new Set<string>()
  for (const inner of elementsIn(element)) names.add(inner.name)
  if (names.has('w:txbxContent')) return { kind: 'text-box', text: plainText(element) }
  if (element.name === 'w:object' || element.name === 'w:control' || names.has('o:OLEObject'))
    return { kind: 'embedded-object', text: '' }
  const isPicture = names.has('pic:pic') || names.has('v:imagedata')
  return { kind: isPicture ? 'image' : 'drawing', text: '' }
}

/** The words of all paragraphs below, one a line; of alternatives the first. */
export function plainText(element: XmlElement): string {
  let text = ''
  for (const inner of elementsIn(element)) {
    if (inner.name === 'w:p' && text !== '') text += '\n'
    else if (inner.name === 'w:t') text += inner.children.filter((node) => typeof node === 'string').join('')
    else if (inner.name === 'w:tab' && inner.children.length === 0 && inner.attributes['w:val'] === undefined)
      text += ' '
  }
  return text.trim()
}

/** All elements below in document order; of alternatives the first, no deleted text, nothing within `without`. */
export function* elementsIn(parent: XmlElement, without = ''): Generator<XmlElement> {
  for (const node of chosenOf(parent)) {
    if (!isElement(node) || node.name === 'w:del' || node.name === without) continue
    yield node
    yield* elementsIn(node, without)
  }
}

/** What stands in an element; of alternatives, those of the first that newer programs read. */
export function chosenOf(parent: XmlElement): readonly XmlNode[] {
  if (parent.name !== 'mc:AlternateContent') return parent.children
  return (childOf(parent, 'mc:Choice') ?? childOf(parent, 'mc:Fallback'))?.children ?? []
}
