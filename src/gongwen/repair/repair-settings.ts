import { childOf, isElement, parsePlacedXml } from '../read/docx/parse-xml.ts'

/** Settings with footers for odd and even pages. */
export function repairSettings(bytes: Uint8Array): string {
  const { root, text, places } = parsePlacedXml(bytes)
  const old = childOf(root, 'w:evenAndOddHeaders')
  const place = old === undefined ? undefined : places.get(old)
  if (place !== undefined) return text.slice(0, place.start) + mark + text.slice(place.end)
  // The order of settings is fixed; these are the ones that come before.
  const before = root.children.filter(isElement).findLast(({ name }) => earlier.has(name))
  const at = (before === undefined ? undefined : places.get(before)?.end) ?? places.get(root)?.contentStart ?? 0
  return text.slice(0, at) + mark + text.slice(at)
}

const mark = '<w:evenAndOddHeaders/>'

const earlier: ReadonlySet<string> = new Set(
  (
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries ' +
    'displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts ' +
    'embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader ' +
    'bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState ' +
    'formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge ' +
    'revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride ' +
    'styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone ' +
    'doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle'
  )
    .split(' ')
    .map((name) => `w:${name}`),
)
