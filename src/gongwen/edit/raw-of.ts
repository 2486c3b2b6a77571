import type { PlacedXml, XmlElement } from '../read/docx/parse-xml.ts'

/** An element as its part has it written; '' where there is none. */
export function rawOf({ places, text }: PlacedXml, element: XmlElement | undefined): string {
  const place = element === undefined ? undefined : places.get(element)
  return place === undefined ? '' : text.slice(place.start, place.end)
}
