import type { DistinctPassages } from './distinct-passages.ts'
import type { CompareLevels } from './levels-data.ts'
import { makeLikeness } from './likeness.ts'
import { rareShingles } from './rare-shingles.ts'
import type { TextHeap } from './text-heap.ts'

/** Pairs of distinct passages that agree, as columns. */
export interface LikePassages {
  readonly count: number
  readonly one: Uint32Array
  readonly other: Uint32Array
  /** Letters that stand in both. */
  readonly letters: Uint16Array
}

export interface Search {
  readonly heap: TextHeap
  readonly mask: Uint8Array
  readonly distinct: DistinctPassages
  readonly levels: CompareLevels
  /** Of each distinct passage, 1 where it stands in a text that is asked about. */
  readonly isAsked: Uint8Array
}

/** Yields how many passages are looked up. */
export function* findLikePassages(search: Search): Generator<number, LikePassages> {
  const { distinct, isAsked, levels } = search
  const index = rareShingles(search.heap, search.mask, distinct)
  const like = makeLikeness(search)
  const found = makeColumns()
  const meetings = new Uint8Array(distinct.count)
  const met = new Uint32Array(distinct.count)
  for (let one = 0; one < distinct.count; one += 1) {
    if (one % 1000 === 0) yield one
    const from = index.first[one] ?? 0
    const to = index.first[one + 1] ?? 0
    let metCount = 0
    for (let at = from; at < to; at += 1) {
      const bucket = index.buckets[at] ?? 0
      for (let place = index.firstOfBucket[bucket] ?? 0; place < index.passages.length; place += 1) {
        const other = index.passages[place] ?? one
        if (other >= one) break
        const times = meetings[other] ?? 0
        if (times === 0) {
          met[metCount] = other
          metCount += 1
        }
        if (times < 255) meetings[other] = times + 1
      }
    }
    if (metCount === 0) continue
    like.look(one)
    for (let at = 0; at < metCount; at += 1) {
      const other = met[at] ?? 0
      const times = meetings[other] ?? 0
      meetings[other] = 0
      const chosen = Math.min(to - from, (index.first[other + 1] ?? 0) - (index.first[other] ?? 0))
      if (times < Math.max(Math.min(leastMeetings, chosen), chosen * leastMeetingShare)) continue
      if (isAsked[one] !== 1 && isAsked[other] !== 1) continue
      if (like.compare(other) >= levels.likeness) found.add(one, other, like.letters)
    }
    like.forget()
  }
  return found.close()
}

/** Two passages that share but one shingle met by chance. */
const leastMeetings = 2
const leastMeetingShare = 0.2

function makeColumns() {
  let size = 1024
  let count = 0
  let one = new Uint32Array(size)
  let other = new Uint32Array(size)
  let letters = new Uint16Array(size)
  const grow = () => {
    size *= 2
    one = enlarged(one, new Uint32Array(size))
    other = enlarged(other, new Uint32Array(size))
    letters = enlarged(letters, new Uint16Array(size))
  }
  return {
    add(first: number, second: number, shared: number) {
      if (count === size) grow()
      one[count] = first
      other[count] = second
      letters[count] = shared
      count += 1
    },
    close: (): LikePassages => ({ count, one, other, letters }),
  }
}

function enlarged<T extends Uint32Array | Uint16Array>(from: T, into: T): T {
  into.set(from)
  return into
}
