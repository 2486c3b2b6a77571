import type { PlacedXml, XmlElement } from '../read/docx/parse-xml.ts'
import type { TextEdit } from './text-edits.ts'

/** Writes a child in the place of the one there is, else as the first of its parent, which must not be `<closed/>`. */
export function setFirstChild(
  { places }: PlacedXml,
  parent: XmlElement,
  old: XmlElement | undefined,
  text: string,
): TextEdit {
  const place = old === undefined ? undefined : places.get(old)
  if (place !== undefined) return { from: place.start, to: place.end, text }
  const at = places.get(parent)?.contentStart ?? 0
  return { from: at, to: at, text }
}
