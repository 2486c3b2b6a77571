import { strToU8 } from 'fflate'
import { relationNamespace, wordNamespace } from '../docx/xml.ts'
import { parsePlacedXml } from '../read/docx/parse-xml.ts'

const strictRelations = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** The text of a part, whatever it is encoded in. @throws Refusal of a part that is no XML */
export function partText(bytes: Uint8Array): string {
  return parsePlacedXml(bytes).text
}

/** Parts are always written in UTF-8. */
export function partBytes(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1"UTF-8"'))
}

/** Adds an element at the end of the root; `write` is given the prefix of the root, with its colon. */
export function insertLast(text: string, write: (prefix: string) => string): string {
  const name = rootName(text)
  const written = write(name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '')
  const end = text.lastIndexOf(`</${name}`)
  if (end >= 0) return text.slice(0, end) + written + text.slice(end)
  return text.replace(/\s*\/>\s*$/, () => `>${written}</${name}>`)
}

/** What an element written as `w:…` must declare to be of WordprocessingML in this part. */
export function declarationFor(text: string): string {
  if (rootName(text).startsWith('w:')) return ''
  return ` xmlns:w="${namespaceOf(text)}"`
}

/** Of WordprocessingML as this part has it. */
export function namespaceOf(text: string): string {
  return isStrict(text) ? strictNamespace : wordNamespace
}

/** The root with the prefixes `w` and `r` for whoever writes elements with them. */
export function declareWord(text: string): string {
  const name = rootName(text)
  const at = text.indexOf(`<${name}`) + name.length + 1
  const tag = text.slice(at, text.indexOf('>', at))
  const missing = [
    /\sxmlns:w\s*=/.test(tag) ? '' : ` xmlns:w="${namespaceOf(text)}"`,
    /\sxmlns:r\s*=/.test(tag) ? '' : ` xmlns:r="${relationsOf(text)}"`,
  ]
  return text.slice(0, at) + missing.join('') + text.slice(at)
}

/** Namespace of the relations that this part names, and the start of their types. */
export function relationsOf(text: string): string {
  return isStrict(text) ? strictRelations : relationNamespace
}

function isStrict(text: string): boolean {
  return text.slice(0, 20_000).includes(strictNamespace)
}

function rootName(text: string): string {
  return /<(?![?!])([^\s/>]+)/.exec(text.replace(/<!--[\s\S]*?-->/, ''))?.[1] ?? ''
}
