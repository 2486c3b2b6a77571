import type { DistinctPassages } from './distinct-passages.ts'
import { covered } from './mask-formulas.ts'
import type { TextHeap } from './text-heap.ts'

/**
 * How much of a passage stands in another, by pairs of letters: whatever the order of the clauses, and with a word
 * changed here and there. Letters of formulas do not count; pairs that many passages have count less.
 */
export interface Likeness {
  /** Takes a passage to compare others with. */
  look(one: number): void
  /** Weighed share, from 0 to 1, of the smaller passage that stands in the other. */
  compare(other: number): number
  forget(): void
  /** Letters that the last comparison found in both. */
  readonly letters: number
}

interface Asked {
  readonly heap: TextHeap
  readonly mask: Uint8Array
  readonly distinct: DistinctPassages
}

export function makeLikeness({ heap, mask, distinct }: Asked): Likeness {
  const { codes, start, end } = heap
  const weights = weightsOf({ heap, mask, distinct })
  const counts = new Uint16Array(tableSize)
  let own = new Uint32Array(256)
  let ownCount = 0
  let ownWeight = 0
  const found = { letters: 0 }
  const isOwn = (at: number) => mask[at] === covered.nothing && mask[at + 1] === covered.nothing

  return Object.assign(found, {
    look(one: number) {
      const passage = distinct.sample[one] ?? 0
      const from = start[passage] ?? 0
      const to = (end[passage] ?? 0) - 1
      if (to - from > own.length) own = new Uint32Array(2 * (to - from))
      ownWeight = 0
      for (let at = from; at < to; at += 1) {
        if (!isOwn(at)) continue
        const pair = pairAt(codes, at)
        own[ownCount] = pair
        ownCount += 1
        counts[pair] = (counts[pair] ?? 0) + 1
        ownWeight += weights[pair] ?? 0
      }
    },
    compare(other: number): number {
      const passage = distinct.sample[other] ?? 0
      const to = (end[passage] ?? 0) - 1
      let weight = 0
      let shared = 0
      let pairs = 0
      let next = start[passage] ?? 0
      found.letters = 0
      for (let at = next; at < to; at += 1) {
        if (!isOwn(at)) continue
        const pair = pairAt(codes, at)
        const pairWeight = weights[pair] ?? 0
        weight += pairWeight
        const left = counts[pair] ?? 0
        if (left === 0) continue
        counts[pair] = left - 1
        shared += pairWeight
        pairs += 1
        found.letters += at + 2 - Math.max(at, next)
        next = at + 2
      }
      restore(counts, own, ownCount)
      const smaller = Math.min(weight, ownWeight)
      const larger = Math.max(weight, ownWeight)
      if (smaller === 0 || pairs < leastPairs) return 0
      return (shared / smaller) * (1 - lengthPart) + (shared / larger) * lengthPart
    },
    forget() {
      for (let at = 0; at < ownCount; at += 1) counts[own[at] ?? 0] = 0
      ownCount = 0
    },
  })
}

const bits = 16
const tableSize = 2 ** bits
const shift = 32 - bits
const leastPairs = 6
/** How much it counts that one passage is longer than the other. */
const lengthPart = 0.35

function pairAt(codes: Uint16Array, at: number): number {
  return (Math.imul(codes[at] ?? 0, 0x9e3779b1) + Math.imul(codes[at + 1] ?? 0, 0x85ebca6b)) >>> shift
}

function restore(counts: Uint16Array, own: Uint32Array, ownCount: number): void {
  for (let at = 0; at < ownCount; at += 1) counts[own[at] ?? 0] = 0
  for (let at = 0; at < ownCount; at += 1) counts[own[at] ?? 0] = (counts[own[at] ?? 0] ?? 0) + 1
}

/** Of each pair of letters: one for the rarest, less for what many passages have. */
function weightsOf({ heap: { codes, start, end }, mask, distinct }: Asked): Float32Array {
  const often = new Uint32Array(tableSize)
  for (const passage of distinct.sample) {
    const to = (end[passage] ?? 0) - 1
    for (let at = start[passage] ?? 0; at < to; at += 1) {
      if (mask[at] !== covered.nothing || mask[at + 1] !== covered.nothing) continue
      const pair = pairAt(codes, at)
      often[pair] = (often[pair] ?? 0) + 1
    }
  }
  const most = Math.log(distinct.count + 2)
  return Float32Array.from(often, (times) => Math.max(0.1, (most - Math.log(times + 1)) / most))
}
