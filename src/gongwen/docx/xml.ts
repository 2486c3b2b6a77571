import { escapeMarkup } from '../clean-text.ts'

export type Attributes = Readonly<Record<string, string | number>>

/** One WordprocessingML element; names without a prefix get `w:`. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const qualified = qualify(name)
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${qualify(key)}="${escapeMarkup(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${qualified}${written}/>` : `<${qualified}${written}>${content}</${qualified}>`
}

/** An element whose only attribute is `w:val`. */
export function setting(name: string, value: string | number): string {
  return element(name, { val: value })
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function qualify(name: string): string {
  return name.includes(':') || name === 'xmlns' ? name : `w:${name}`
}
