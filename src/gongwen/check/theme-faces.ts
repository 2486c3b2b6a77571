import { childOf, childrenOf, type XmlElement } from '../read/docx/parse-xml.ts'

/** Chinese faces of the theme by the name styles have for them. */
export function themeFaces(theme: XmlElement | undefined): Readonly<Record<string, string>> {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme')
  const faceOf = (fonts: XmlElement | undefined) => {
    const named = childOf(fonts, 'a:ea')?.attributes.typeface ?? ''
    const chinese = childrenOf(fonts, 'a:font').find(({ attributes }) => attributes.script === 'Hans')
    return named === '' ? (chinese?.attributes.typeface ?? '') : named
  }
  return {
    majorEastAsia: faceOf(childOf(scheme, 'a:majorFont')),
    minorEastAsia: faceOf(childOf(scheme, 'a:minorFont')),
  }
}
