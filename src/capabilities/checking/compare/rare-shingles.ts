import type { DistinctPassages } from './distinct-passages.ts'
import { covered } from './mask-formulas.ts'
import { shingleHash } from './shingle-hash.ts'
import type { TextHeap } from './text-heap.ts'

/**
 * Inverted index of the rarest shingles of each passage. A shingle that only one passage has tells of no copying, one
 * that hundreds have tells nothing; what lies between is ordered by rarity, for both sides of a pair alike, so that a
 * few of each passage are enough to meet.
 */
export interface RareShingles {
  /** Shingles of a passage are those from its first to the first of the next. */
  readonly first: Uint32Array
  readonly buckets: Uint32Array
  /** Passages of a bucket in ascending order, from its first to the first of the next. */
  readonly firstOfBucket: Uint32Array
  readonly passages: Uint32Array
}

export function rareShingles(heap: TextHeap, mask: Uint8Array, distinct: DistinctPassages): RareShingles {
  const bits = Math.min(24, Math.max(12, Math.ceil(Math.log2(heap.codes.length)) + 1))
  const frequency = new Uint8Array(2 ** bits)
  const passageBuckets = new Uint32Array(longest)
  for (let passage = 0; passage < distinct.count; passage += 1) {
    const count = bucketsOf(heap, mask, distinct.sample[passage] ?? 0, 32 - bits, passageBuckets)
    for (let at = 0; at < count; at += 1) {
      const bucket = passageBuckets[at] ?? 0
      const seen = frequency[bucket] ?? 0
      if (seen < 255) frequency[bucket] = seen + 1
    }
  }
  const first = new Uint32Array(distinct.count + 1)
  const chosen = new Uint32Array(heap.codes.length)
  let used = 0
  for (let passage = 0; passage < distinct.count; passage += 1) {
    const count = bucketsOf(heap, mask, distinct.sample[passage] ?? 0, 32 - bits, passageBuckets)
    used = choose(passageBuckets, count, frequency, chosen, used)
    first[passage + 1] = used
  }
  const buckets = chosen.slice(0, used)
  return { first, buckets, ...invert(first, buckets, bits) }
}

const length = 4
const longest = 4096
/** Of each passage: a share of its shingles, and never fewer than this. */
const leastChosen = 8
const chosenShare = 0.35
/** So many passages have a shingle by chance; a passage that has few rarer ones must meet others by it all the same. */
const common = 24
const fewest = 3
const tooCommon = 250

function bucketsOf(heap: TextHeap, mask: Uint8Array, passage: number, shift: number, into: Uint32Array): number {
  const until = (heap.end[passage] ?? 0) - length
  let count = 0
  for (let at = heap.start[passage] ?? 0; at <= until && count < longest; at += 1) {
    if (mask[at] !== covered.nothing && mask[at + length - 1] !== covered.nothing) continue
    into[count] = shingleHash(heap.codes, at, length) >>> shift
    count += 1
  }
  return count
}

const histogram = new Uint32Array(256)

/** The rarest; of equally rare ones all, so that both sides of a pair choose alike. */
function choose(buckets: Uint32Array, count: number, frequency: Uint8Array, into: Uint32Array, from: number): number {
  histogram.fill(0)
  for (let at = 0; at < count; at += 1) {
    const often = frequency[buckets[at] ?? 0] ?? 0
    histogram[often] = (histogram[often] ?? 0) + 1
  }
  const wanted = Math.max(leastChosen, Math.ceil(count * chosenShare))
  let most = 1
  for (let sum = 0; sum < wanted && (most < common || sum < fewest) && most < tooCommon; ) {
    most += 1
    sum += histogram[most] ?? 0
  }
  let used = from
  for (let at = 0; at < count; at += 1) {
    const bucket = buckets[at] ?? 0
    const often = frequency[bucket] ?? 0
    if (often < 2 || often > most) continue
    into[used] = bucket
    used += 1
  }
  return used
}

function invert(first: Uint32Array, buckets: Uint32Array, bits: number) {
  const firstOfBucket = new Uint32Array(2 ** bits + 1)
  for (const bucket of buckets) firstOfBucket[bucket + 1] = (firstOfBucket[bucket + 1] ?? 0) + 1
  for (let at = 1; at < firstOfBucket.length; at += 1)
    firstOfBucket[at] = (firstOfBucket[at] ?? 0) + (firstOfBucket[at - 1] ?? 0)
  const passages = new Uint32Array(buckets.length)
  // Filled from the end of each bucket, backwards, so that no second array of ends is needed.
  const left = firstOfBucket.slice(1)
  for (let passage = first.length - 2; passage >= 0; passage -= 1) {
    for (let at = first[passage] ?? 0; at < (first[passage + 1] ?? 0); at += 1) {
      const bucket = buckets[at] ?? 0
      const place = (left[bucket] ?? 0) - 1
      left[bucket] = place
      passages[place] = passage
    }
  }
  return { firstOfBucket, passages }
}
