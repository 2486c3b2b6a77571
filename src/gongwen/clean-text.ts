/**
 * Text as it can stand in one line of a document: what XML 1.0 forbids is dropped (control characters, lone surrogates,
 * U+FFFE and U+FFFF), and every line break or tab becomes one space.
 */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n|[\t\n\r\u0085\u2028\u2029]/g, ' ').replaceAll(forbidden, '')
}

/** The lines of a table cell. */
export function cleanLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(cleanText)
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const forbidden = /[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
