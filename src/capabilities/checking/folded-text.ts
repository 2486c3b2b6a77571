import type { Range } from '#gongwen/read/read-result.ts'

/**
 * The shadow that rules match on: spaces and site residue are gone, full-width digits and letters are plain. Chinese
 * marks and line breaks stay, for they carry meaning. Every position leads back to the original.
 */
export interface FoldedText {
  readonly text: string
  /** Of a stretch of the shadow, in the original. */
  rangeOf(start: number, end: number): Range
  /** First position of the shadow that stands at or after the offset of the original. */
  indexAt(offset: number): number
}

export function foldText(original: string): FoldedText {
  const signs: string[] = []
  const offsets: number[] = []
  const residues = [...original.matchAll(residue)].map(({ index, 0: found }) => [index, index + found.length] as const)
  let next = 0
  for (let at = 0; at < original.length; at += 1) {
    const [from, to] = residues[next] ?? [original.length, original.length]
    if (at >= to) next += 1
    if (at >= from && at < to) continue
    const sign = foldSign(original.charAt(at), original.charAt(at + 1))
    if (sign === '') continue
    signs.push(sign)
    offsets.push(at)
  }
  return {
    text: signs.join(''),
    rangeOf: (start, end) => {
      const from = offsets[start] ?? original.length
      return { start: from, end: end > start ? (offsets[end - 1] ?? original.length - 1) + 1 : from }
    },
    indexAt: (offset) => firstAtLeast(offsets, offset),
  }
}

/** ##paidbegin## and its kind, as document sites leave it. */
const residue = /##\w*##/g
const dropped = /[^\S\n\r]|[\u200b-\u200f\u2060\ufeff\u00ad]/u
const wide = /[\uff05\uff0b\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u

function foldSign(sign: string, following: string): string {
  if (dropped.test(sign)) return ''
  if (sign === '\r') return following === '\n' ? '' : '\n'
  // A full-width stop is a mark of Chinese text; only between digits it is a point.
  if (sign === '\uff0e') return /\d|[\uff10-\uff19]/.test(following) ? '.' : sign
  return wide.test(sign) ? sign.normalize('NFKC') : sign
}

function firstAtLeast(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
