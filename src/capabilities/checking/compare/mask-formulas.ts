import { foldForCompare } from './fold-text.ts'
import { type Formula, formulas as startingList } from './formulas-data.ts'
import type { CompareLevels } from './levels-data.ts'
import type { TextHeap } from './text-heap.ts'

/** What a code is covered by. */
export const covered = { nothing: 0, formula: 1, outline: 2 } as const

export interface FormulaSources {
  readonly levels: CompareLevels
  /** 'YYYY-MM-DD': formulas of other times do not count. */
  readonly day: string
  readonly formulas?: readonly Formula[]
  /** Text of the notice of the year. */
  readonly notice?: string
}

/** Of each code of the heap, whether it stands in a formula or in words of the notice: such words are no copying. */
export function maskFormulas(heap: TextHeap, sources: FormulaSources): Uint8Array {
  const mask = new Uint8Array(heap.codes.length)
  const { levels, day, formulas = startingList, notice = '' } = sources
  const inForce = formulas.filter(({ since, until }) => since <= day && (until === undefined || day <= until))
  if (heap.organCount >= levels.learnFrom) markLearned(heap, mask, levels)
  markWords(heap, mask, shinglesOf(inForce.map(({ words }) => words).join('\n')), covered.formula)
  if (notice !== '') markWords(heap, mask, shinglesOf(notice), covered.outline)
  return mask
}

/** Letters of a shingle. */
const length = 8
/** One of two shingles is counted; the rest are covered by their neighbours. */
const isCounted = (hash: number) => (hash & 1) === 0

function markLearned(heap: TextHeap, mask: Uint8Array, { formulaOrgans, longestFormula }: CompareLevels): void {
  const least = Math.max(formulaOrgans.least, Math.ceil(formulaOrgans.share * heap.organCount))
  const bits = Math.min(23, Math.max(14, Math.ceil(Math.log2(heap.codes.length))))
  const organs = countOrgans(heap, bits)
  for (let text = 0; text + 1 < heap.firstPassage.length; text += 1) {
    let from = -1
    let to = -1
    const close = () => {
      // A page that many share is no formula: they have it from one another.
      if (from >= 0 && to - from <= longestFormula) mask.fill(covered.formula, from, to)
      from = -1
    }
    forEachShingle(heap, text, (hash, at) => {
      if (!isCounted(hash)) return
      if ((organs[hash >>> (32 - bits)] ?? 0) < least) return close()
      if (from < 0) from = at
      to = at + length
    })
    close()
  }
}

/** By how many organs the shingles of each bucket are used; an organ that writes the same every year counts once. */
function countOrgans(heap: TextHeap, bits: number): Uint16Array {
  const organs = new Uint16Array(2 ** bits)
  const last = new Uint32Array(2 ** bits)
  const byOrgan = Array.from(heap.organOf.keys()).sort(
    (one, other) => (heap.organOf[one] ?? 0) - (heap.organOf[other] ?? 0),
  )
  for (const text of byOrgan) {
    const organ = (heap.organOf[text] ?? 0) + 1
    forEachShingle(heap, text, (hash) => {
      if (!isCounted(hash)) return
      const bucket = hash >>> (32 - bits)
      if (last[bucket] === organ) return
      last[bucket] = organ
      organs[bucket] = Math.min(0xffff, (organs[bucket] ?? 0) + 1)
    })
  }
  return organs
}

function shinglesOf(words: string): ReadonlySet<number> {
  const { codes, bounds } = foldForCompare(words)
  const hashes = new Set<number>()
  for (const [passage, from] of bounds.entries())
    rollShingles(codes, from, bounds[passage + 1] ?? from, (hash) => void hashes.add(hash))
  return hashes
}

function markWords(heap: TextHeap, mask: Uint8Array, hashes: ReadonlySet<number>, what: number): void {
  const sieve = new Uint8Array(0x10000)
  for (const hash of hashes) sieve[hash >>> 16] = 1
  for (let text = 0; text + 1 < heap.firstPassage.length; text += 1)
    forEachShingle(heap, text, (hash, at) => {
      if (sieve[hash >>> 16] === 1 && hashes.has(hash)) mask.fill(what, at, at + length)
    })
}

/** Of the whole text, also across the ends of passages. */
function forEachShingle({ codes, start, end, firstPassage }: TextHeap, text: number, take: Take): void {
  const first = firstPassage[text] ?? 0
  const next = firstPassage[text + 1] ?? first
  if (next > first) rollShingles(codes, start[first] ?? 0, end[next - 1] ?? 0, take)
}

type Take = (hash: number, at: number) => void

const factor = 0x9e3779b1
const leaving = Array.from({ length }).reduce<number>((power) => Math.imul(power, factor), 1)

function rollShingles(codes: Uint16Array, from: number, to: number, take: Take): void {
  let rolling = 0
  for (let at = from; at < to; at += 1) {
    rolling = Math.imul(rolling, factor) + (codes[at] ?? 0)
    if (at >= from + length) rolling -= Math.imul(leaving, codes[at - length] ?? 0)
    rolling |= 0
    if (at < from + length - 1) continue
    const mixed = Math.imul(rolling ^ (rolling >>> 15), 0x85ebca6b)
    take((mixed ^ (mixed >>> 13)) >>> 0, at - length + 1)
  }
}
