import { blank, type ComposedParagraph, compose } from './composed.ts'
import type { Signature } from './document.ts'
import { measureText } from './measure-text.ts'
import { officialDate } from './official-date.ts'

/** GB/T 9704-2012 7.3.5.2, the form without a seal: a blank line, the name, and the date under it. */
export function placeSignature(signature: Signature | undefined): readonly ComposedParagraph[] {
  if (!signature) return []
  const date = officialDate(signature.on)
  const { nameRight, dateRight } = signatureIndents(signature.name, date)
  return [
    blank(true),
    compose('signature', [{ text: signature.name, font: 'body' }], {
      indent: { first: 0, left: 0, right: nameRight },
      keepWithNext: true,
    }),
    compose('date', [{ text: date, font: 'body' }], { indent: { first: 0, left: 0, right: dateRight } }),
  ]
}

/**
 * Distances from the right edge in characters. The name stands 2 in, the date starts 2 after the name starts; a date longer
 * than the name stands 2 in and moves the name left instead.
 */
export function signatureIndents(name: string, date: string): { nameRight: number; dateRight: number } {
  const excess = measureText(date) - measureText(name)
  return excess > 0 ? { nameRight: excess + 4, dateRight: 2 } : { nameRight: 2, dateRight: Math.abs(excess) }
}
