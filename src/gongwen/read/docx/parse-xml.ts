import { limits } from '../limits.ts'
import { unreadable } from '../unreadable.ts'
import { canonicalPrefix, newRootScope, type Scope } from './xml-names.ts'

/** Names carry the prefix of `xml-names.ts`, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/**
 * A small parser for the parts of a .docx: it holds depth and number of elements to the limits, refuses document type
 * declarations, knows no entities but the five, and needs no tenth of the time of a full DOM.
 *
 * @throws Refusal of XML that is not well-formed
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  return new Parser(decode(bytes), null).parse()
}

/** Where an element stands in its part: whole from `start` to `end`, what is in it from `contentStart` to `contentEnd`. */
export interface SourcePlace {
  readonly start: number
  readonly contentStart: number
  contentEnd: number
  end: number
}

/** A part for whoever wants to change it: its text and the place of every element in it. */
export interface PlacedXml {
  readonly root: XmlElement
  readonly text: string
  readonly places: ReadonlyMap<XmlElement, SourcePlace>
}

export function parsePlacedXml(bytes: Uint8Array): PlacedXml {
  const text = decode(bytes)
  const places = new Map<XmlElement, SourcePlace>()
  return { root: new Parser(text, places).parse(), text, places }
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent === undefined) return undefined
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node
  return undefined
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent === undefined ? [] : parent.children.filter(isElement).filter((element) => element.name === name)
}

/** `w:val` of the child of that name. */
export function settingOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val']
}

/** A switch such as `w:vanish`: there without a value, it is on. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const element = childOf(parent, name)
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '')
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\r')) return text
    const head = /^<\?xml[^>]*>\s*/.exec(text)?.[0] ?? ''
    return head + text.slice(head.length).replaceAll(/\r\n?/g, '\n')
  } catch {
    throw unreadable('bad-xml')
  }
}

interface Open {
  readonly raw: string
  readonly children: XmlNode[]
  readonly scope: Scope
  readonly place: SourcePlace
}

const none: Readonly<Record<string, string | undefined>> = Object.freeze({})
const tagName = /[\p{L}_][\p{L}\p{N}_.:·-]*/uy
const attribute = /\s+([\p{L}_][\p{L}\p{N}_.:·-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
const tagEnd = /\s*(\/?)>/y
const forbidden = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]/u

class Parser {
  readonly text: string
  readonly places: Map<XmlElement, SourcePlace> | null
  at = 0
  elements = 0
  root: XmlElement | null = null
  readonly open: Open[] = []
  readonly scope = newRootScope()

  constructor(text: string, places: Map<XmlElement, SourcePlace> | null) {
    this.text = text
    this.places = places
    if (forbidden.test(text)) throw unreadable('bad-xml')
  }

  parse(): XmlElement {
    while (this.at < this.text.length) {
      const next = this.text.indexOf('<', this.at)
      this.takeText(this.text.slice(this.at, next < 0 ? this.text.length : next))
      if (next < 0) break
      this.at = next + 1
      this.takeMarkup()
    }
    if (this.root === null || this.open.length > 0) throw unreadable('bad-xml')
    return this.root
  }

  takeText(raw: string): void {
    if (raw === '') return
    const parent = this.open.at(-1)
    if (parent !== undefined) parent.children.push(resolveEntities(raw))
    else if (raw.trim() !== '') throw unreadable('bad-xml')
  }

  takeMarkup(): void {
    const { text, at } = this
    const mark = text.charAt(at)
    if (mark === '/') this.closeTag()
    else if (mark === '?') this.skipPast('?>')
    else if (mark !== '!') this.openTag()
    else if (text.startsWith('!--', at)) this.skipPast('-->')
    else if (text.startsWith('![CDATA[', at)) this.takeCdata()
    else throw unreadable('document-type')
  }

  skipPast(end: string): void {
    const found = this.text.indexOf(end, this.at)
    if (found < 0) throw unreadable('bad-xml')
    this.at = found + end.length
  }

  takeCdata(): void {
    const from = this.at + '![CDATA['.length
    this.skipPast(']]>')
    const parent = this.open.at(-1)
    if (parent === undefined) throw unreadable('bad-xml')
    parent.children.push(this.text.slice(from, this.at - 3))
  }

  closeTag(): void {
    const end = this.text.indexOf('>', this.at)
    const closed = this.open.pop()
    if (end < 0 || closed === undefined || this.text.slice(this.at + 1, end).trimEnd() !== closed.raw)
      throw unreadable('bad-xml')
    closed.place.contentEnd = this.at - 1
    this.at = end + 1
    closed.place.end = this.at
  }

  openTag(): void {
    if (this.root !== null && this.open.length === 0) throw unreadable('bad-xml')
    this.elements += 1
    if (this.elements > limits.elements || this.open.length >= limits.depth) throw unreadable('too-complex')
    const start = this.at - 1
    const raw = this.take(tagName)?.[0]
    if (raw === undefined) throw unreadable('bad-xml')
    const written = this.takeAttributes()
    const end = this.take(tagEnd)
    if (end === null) throw unreadable('bad-xml')
    const parent = this.open.at(-1)
    const scope = scopeOf(parent?.scope ?? this.scope, written)
    const children: XmlNode[] = []
    const element = { name: canonicalPrefix(scope, raw, true), attributes: attributesOf(scope, written), children }
    if (parent === undefined) this.root = element
    else parent.children.push(element)
    const place = { start, contentStart: this.at, contentEnd: this.at, end: this.at }
    this.places?.set(element, place)
    if (end[1] === '') this.open.push({ raw, children, scope, place })
  }

  takeAttributes(): readonly (readonly [name: string, value: string])[] | null {
    let found: [string, string][] | null = null
    for (let match = this.take(attribute); match !== null; match = this.take(attribute)) {
      const name = match[1] ?? ''
      found ??= []
      if (found.some(([other]) => other === name)) throw unreadable('bad-xml')
      found.push([name, resolveEntities(match[2] ?? match[3] ?? '')])
    }
    return found
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match !== null) this.at = pattern.lastIndex
    return match
  }
}

type Written = ReturnType<Parser['takeAttributes']>

function scopeOf(outer: Scope, written: Written): Scope {
  const declared = written?.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:')) ?? []
  if (declared.length === 0) return outer
  const prefixes = new Map(outer.prefixes)
  for (const [name, uri] of declared) prefixes.set(name === 'xmlns' ? '' : name.slice(6), uri)
  return { prefixes, known: new Map() }
}

function attributesOf(scope: Scope, written: Written): XmlElement['attributes'] {
  if (written === null) return none
  const attributes: Record<string, string | undefined> = Object.create(null)
  for (const [name, value] of written) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) attributes[canonicalPrefix(scope, name, false)] = value
  }
  return attributes
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function resolveEntities(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replaceAll(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));|&/g, (_, hex, decimal, name) => {
    const resolved = name === undefined ? characterOf(hex, decimal) : entities[name]
    if (resolved === undefined) throw unreadable('bad-xml')
    return resolved
  })
}

function characterOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined
  const character = String.fromCodePoint(code)
  return forbidden.test(character) ? undefined : character
}
