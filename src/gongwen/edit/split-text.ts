import type { SourcePlace, XmlElement } from '../read/docx/parse-xml.ts'
import type { TextEdit } from './text-edits.ts'

export interface TextSplit {
  readonly at: number
  readonly closing: string
  readonly opening: string
  readonly edits: readonly TextEdit[]
}

/**
 * Where a `w:t` is to be closed and opened again so that `before` of its `all` characters as read stand in the first half;
 * `null` where it is written in a way that cannot be cut.
 */
export function splitText(
  part: string,
  { name, attributes }: XmlElement,
  { start, contentStart, contentEnd, end }: SourcePlace,
  [before, all]: readonly [before: number, all: number],
): TextSplit | null {
  const raw = part.slice(contentStart, contentEnd)
  if (name !== 'w:t' || raw.includes('<')) return null
  const isKept = attributes['xml:space'] === 'preserve'
  const lead = isKept ? 0 : (/^[ \t\n]*/.exec(raw)?.[0].length ?? 0)
  const tail = isKept ? 0 : raw.length - raw.replace(/[ \t\n]+$/, '').length
  if (rawOffset(raw, lead, all) !== raw.length - tail) return null
  const open = part.slice(start, contentStart)
  const opening = isKept ? open : open.replace(/(?:\s+xml:space\s*=\s*["'][^"']*["'])?\s*>$/, ' xml:space="preserve">')
  const edits = [
    { from: start, to: contentStart + lead, text: opening },
    { from: contentEnd - tail, to: contentEnd, text: '' },
  ]
  const at = contentStart + rawOffset(raw, lead, before)
  return { at, closing: part.slice(contentEnd, end), opening, edits: isKept ? [] : edits }
}

/** A character may be written as an entity, one beyond the basic plane counts two. */
export function rawOffset(raw: string, from: number, characters: number): number {
  let at = from
  for (let left = characters; left > 0 && at < raw.length; left -= 1) {
    const entity = raw.charAt(at) === '&' ? /^&[^;]{1,10};/.exec(raw.slice(at, at + 12))?.[0] : undefined
    if (entity !== undefined && codeOf(entity) > 0xffff) left -= 1
    at += entity?.length ?? 1
  }
  return at
}

function codeOf(entity: string): number {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(entity) ?? []
  return hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16)
}
