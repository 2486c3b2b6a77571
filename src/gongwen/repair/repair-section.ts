import { element } from '../docx/xml.ts'
import { rawOf } from '../edit/raw-of.ts'
import { grid } from '../grid.ts'
import { childOf, childrenOf, type PlacedXml, type XmlElement } from '../read/docx/parse-xml.ts'

/** Ids of the relations to the new footers; `null` where the footers stay as they are. */
export interface FooterIds {
  readonly odd: string
  readonly even: string
}

export function isLandscape(section: XmlElement): boolean {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {}
  return size['w:orient'] === 'landscape' || Number(size['w:w']) > Number(size['w:h'])
}

/** A section with paper, margins, grid and page number of the form; what else it has stays. */
export function repairSection(main: PlacedXml, section: XmlElement | null, footers: FooterIds | null): string {
  const kept = (name: string) => childrenOf(section ?? undefined, name).map((child) => rawOf(main, child))
  const isSideways = section !== null && isLandscape(section)
  const header = childOf(section ?? undefined, 'w:pgMar')?.attributes['w:header'] ?? '851'
  const page = isSideways
    ? [...kept('w:pgSz'), ...kept('w:pgMar')]
    : [element('pgSz', { w: grid.pageWidth, h: grid.pageHeight }), marginsOf(header)]
  const content = [
    ...headersOf(main, section),
    ...(footers === null ? kept('w:footerReference') : footerReferences(footers)),
    ...['w:footnotePr', 'w:endnotePr', 'w:type'].flatMap(kept),
    ...page,
    ...['w:paperSrc', 'w:pgBorders', 'w:lnNumType'].flatMap(kept),
    pageNumbersOf(section),
    ...['w:cols', 'w:formProt', 'w:vAlign', 'w:noEndnote', 'w:textDirection', 'w:bidi', 'w:rtlGutter'].flatMap(kept),
    element('docGrid', { type: 'lines', linePitch: grid.linePitch }),
  ]
  return element('sectPr', {}, ...content)
}

function marginsOf(header: string): string {
  const { top, right, bottom, left, footer } = grid
  return element('pgMar', { top, right, bottom, left, header, footer, gutter: 0 })
}

/** Odd and even pages get footers of their own, so the header has to be named for both. */
function headersOf(main: PlacedXml, section: XmlElement | null): readonly string[] {
  const references = childrenOf(section ?? undefined, 'w:headerReference')
  const written = references
    .filter(({ attributes }) => attributes['w:type'] !== 'first')
    .map((reference) => rawOf(main, reference))
  const single = references.find(({ attributes }) => (attributes['w:type'] ?? 'default') === 'default')
  const hasEven = references.some(({ attributes }) => attributes['w:type'] === 'even')
  if (single === undefined || hasEven) return written
  return [element('headerReference', { type: 'even', 'r:id': single.attributes['r:id'] ?? '' }), ...written]
}

function footerReferences({ odd, even }: FooterIds): readonly string[] {
  return [
    element('footerReference', { type: 'even', 'r:id': even }),
    element('footerReference', { type: 'default', 'r:id': odd }),
  ]
}

/** Where the numbers start again stays; a form of its own, such as - 1 -, goes. */
function pageNumbersOf(section: XmlElement | null): string {
  const start = childOf(section ?? undefined, 'w:pgNumType')?.attributes['w:start']
  return start === undefined ? '' : element('pgNumType', { start })
}
