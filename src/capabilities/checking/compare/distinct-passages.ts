import { covered } from './mask-formulas.ts'
import { shingleHash } from './shingle-hash.ts'
import type { TextHeap } from './text-heap.ts'

/** Why a passage is compared or not. */
export const standing = { compared: 0, short: 1, formula: 2, outline: 3 } as const

/** Passages that fold to the same letters are one: what was copied often is compared once. */
export interface DistinctPassages {
  readonly count: number
  /** Of each passage: see `standing`. */
  readonly standing: Uint8Array
  /** A passage of each. */
  readonly sample: Uint32Array
  /** Passages of each are those from its first to the first of the next. */
  readonly first: Uint32Array
  readonly passages: Uint32Array
}

export function distinctPassages(heap: TextHeap, mask: Uint8Array): DistinctPassages {
  const { start, end, codes } = heap
  const standings = new Uint8Array(start.length)
  const distinctOf = new Uint32Array(start.length)
  const known = new Map<number, number>()
  const samples: number[] = []
  for (let passage = 0; passage < start.length; passage += 1) {
    const from = start[passage] ?? 0
    const length = (end[passage] ?? 0) - from
    const stands = standingOf(mask, from, length)
    standings[passage] = stands
    if (stands !== standing.compared) continue
    // 52 bits: a clash of two passages among a million is one in ten thousand runs, and only joins two groups.
    const key = shingleHash(codes, from, length) * 0x100000 + (shingleHash(codes, from + 1, length - 1) >>> 12)
    const found = known.get(key)
    distinctOf[passage] = found ?? samples.length
    if (found !== undefined) continue
    known.set(key, samples.length)
    samples.push(passage)
  }
  return {
    count: samples.length,
    standing: standings,
    sample: Uint32Array.from(samples),
    ...group(samples.length, distinctOf, standings),
  }
}

/** Shorter ones are equal by chance. */
const shortest = 10
/** Letters that must be left when formulas are taken out, and their share. */
const leastOwn = 8
const leastOwnShare = 0.35
const outlineShare = 0.6

function standingOf(mask: Uint8Array, from: number, length: number): number {
  let inFormula = 0
  let inOutline = 0
  for (let at = from; at < from + length; at += 1) {
    if (mask[at] === covered.formula) inFormula += 1
    else if (mask[at] === covered.outline) inOutline += 1
  }
  if (inOutline >= length * outlineShare && length > 0) return standing.outline
  if (length < shortest) return inFormula + inOutline > length / 2 ? standing.formula : standing.short
  const own = length - inFormula - inOutline
  return own < Math.max(leastOwn, length * leastOwnShare) ? standing.formula : standing.compared
}

function group(count: number, distinctOf: Uint32Array, standings: Uint8Array) {
  const first = new Uint32Array(count + 1)
  let compared = 0
  for (const [passage, stands] of standings.entries()) {
    if (stands !== standing.compared) continue
    compared += 1
    const at = (distinctOf[passage] ?? 0) + 1
    first[at] = (first[at] ?? 0) + 1
  }
  for (let at = 1; at <= count; at += 1) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0)
  const passages = new Uint32Array(compared)
  const next = first.slice()
  for (const [passage, stands] of standings.entries()) {
    if (stands !== standing.compared) continue
    const distinct = distinctOf[passage] ?? 0
    const at = next[distinct] ?? 0
    passages[at] = passage
    next[distinct] = at + 1
  }
  return { first, passages }
}
