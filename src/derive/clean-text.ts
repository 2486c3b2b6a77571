/**
 * Text as it is kept: NFC, full-width letters and digits made half-width, no control characters, no space at the ends.
 * Not NFKC: that would turn the Chinese comma and brackets of official texts into Western ones.
 */
export function cleanText(text: string, { lines = false }: { lines?: boolean } = {}): string {
  const normal = legibleText(text)
  return (lines ? normal.replaceAll(spaceBeforeBreak, '\n') : normal.replaceAll(aroundBreak, ' ')).trim()
}

/** The same of a stretch of a longer text: spaces at its ends and its line feeds stay. */
export function legibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => wide.normalize('NFKC'))
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(invisible, '')
    .normalize('NFC')
}

/** Characters, as people count them. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** Tried at the beginning of a run only: else a megabyte of spaces takes hours. */
const spaceBeforeBreak = /(?<![^\S\n])[^\S\n]+\n/g
const aroundBreak = /(?<!\s)\s*\n\s*/g

/** Control characters but tab and line feed, zero-width marks, byte order mark, direction overrides. */
const invisible = /(?![\t\n])[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu
