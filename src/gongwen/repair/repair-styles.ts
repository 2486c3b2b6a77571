import { stylesPart } from '../docx/styles.ts'
import { rawOf } from '../edit/raw-of.ts'
import { setFirstChild } from '../edit/set-first-child.ts'
import { applyEdits, type TextEdit } from '../edit/text-edits.ts'
import { insertLast, partBytes } from '../edit/xml-part.ts'
import type { Fonts } from '../fonts.ts'
import {
  childOf,
  childrenOf,
  type PlacedXml,
  parsePlacedXml,
  settingOf,
  type XmlElement,
} from '../read/docx/parse-xml.ts'

export interface RepairedStyles {
  readonly text: string
  /** Id in the file of a style our writer has. */
  idOf(style: string): string
}

/** The styles of a file with those of the form in place of its own of the same names; all others stay. */
export function repairStyles(bytes: Uint8Array | null, fonts: Fonts): RepairedStyles {
  const ours = parsePlacedXml(partBytes(stylesPart(fonts)))
  if (bytes === null) return { text: ours.text, idOf: (style) => style }
  const theirs = parsePlacedXml(bytes)
  const known = new Map(childrenOf(theirs.root, 'w:style').map((style) => [nameOf(style), style]))
  const taken = new Set(childrenOf(theirs.root, 'w:style').map(idIn))
  const ids = new Map<string, string>()
  for (const style of childrenOf(ours.root, 'w:style')) {
    const same = known.get(nameOf(style))
    ids.set(idIn(style), same === undefined ? freeId(idIn(style), taken) : idIn(same))
  }
  const edits: TextEdit[] = []
  const added: string[] = []
  for (const style of childrenOf(ours.root, 'w:style')) {
    const same = known.get(nameOf(style))
    const written = withIds(rawOf(ours, style), ids, same === undefined ? '' : rawOf(theirs, childOf(same, 'w:link')))
    if (same === undefined) added.push(written)
    else edits.push({ ...rangeOf(theirs, same), text: written })
  }
  const defaults = rawOf(ours, childOf(ours.root, 'w:docDefaults'))
  edits.push(setFirstChild(theirs, theirs.root, childOf(theirs.root, 'w:docDefaults'), defaults))
  edits.push(...otherDefaults(theirs, known))
  const text = insertLast(applyEdits(theirs.text, edits), () => added.join(''))
  return { text, idOf: (style) => ids.get(style) ?? style }
}

/** The default paragraph style is Normal, whatever it is called. */
function nameOf(style: XmlElement): string {
  const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
  if (isDefault && style.attributes['w:type'] === 'paragraph') return 'normal'
  const name = (settingOf(style, 'w:name') ?? '').toLowerCase()
  return style.attributes['w:type'] === 'paragraph' ? name : `${style.attributes['w:type'] ?? ''} ${name}`
}

function idIn(style: XmlElement): string {
  return style.attributes['w:styleId'] ?? ''
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let at = 2; taken.has(id); at += 1) id = `${wanted}${at}`
  taken.add(id)
  return id
}

/** Our styles name each other by our ids; a character style tied to theirs stays tied. */
function withIds(style: string, ids: ReadonlyMap<string, string>, link: string): string {
  const renamed = style.replaceAll(
    /(w:styleId|<w:(?:basedOn|next) w:val)="([^"]*)"/g,
    (_, before, id) => `${before}="${ids.get(id) ?? id}"`,
  )
  return renamed.replace('<w:qFormat/>', `${link}<w:qFormat/>`)
}

/** Of two styles of one name the later is not ours to keep. */
function otherDefaults(theirs: PlacedXml, known: ReadonlyMap<string, XmlElement>): readonly TextEdit[] {
  return childrenOf(theirs.root, 'w:style')
    .filter((style) => nameOf(style) === 'normal' && known.get('normal') !== style)
    .map((style) => ({ ...rangeOf(theirs, style), text: '' }))
}

function rangeOf(part: PlacedXml, element: XmlElement): { readonly from: number; readonly to: number } {
  const place = part.places.get(element)
  return place === undefined ? { from: 0, to: 0 } : { from: place.start, to: place.end }
}
