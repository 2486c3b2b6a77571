import { foldText } from '../fold-text.ts'

/** Words that are compared: of a file or of the bank. */
export interface Comparable {
  readonly stem: string
  readonly options: readonly string[]
}

export interface Likeness {
  /** Place in the list looked through. */
  readonly place: number
  readonly isSame: boolean
}

/** Share of pairs of signs two questions have in common from which they are told as nearly the same. */
const near = 0.72

/** A list made ready for looking through, once, however many files are compared with it. */
export function likenessIndex(list: readonly Comparable[]): (asked: Comparable) => readonly Likeness[] {
  const index = indexes.get(list) ?? makeIndex(list)
  indexes.set(list, index)
  return index
}

const indexes = new WeakMap<readonly Comparable[], (asked: Comparable) => readonly Likeness[]>()

function makeIndex(list: readonly Comparable[]): (asked: Comparable) => readonly Likeness[] {
  const shingles = list.map(shinglesOf)
  const keys = list.map(keyOf)
  const holders = new Map<string, number[]>()
  for (const [place, of] of shingles.entries())
    for (const shingle of of) {
      const places = holders.get(shingle)
      if (places === undefined) holders.set(shingle, [place])
      else places.push(place)
    }
  return (asked) => {
    const own = shinglesOf(asked)
    const key = keyOf(asked)
    const common = new Map<number, number>()
    for (const shingle of own)
      for (const place of holders.get(shingle) ?? []) common.set(place, (common.get(place) ?? 0) + 1)
    return [...common]
      .filter(([place, count]) => count / (own.size + (shingles[place]?.size ?? 0) - count) >= near)
      .map(([place, count]) => ({ place, count, isSame: keys[place] === key }))
      .sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.count - a.count)
      .map(({ place, isSame }) => ({ place, isSame }))
  }
}

function keyOf({ stem, options }: Comparable): string {
  return [foldText(stem), ...options.map(foldText).toSorted()].join('\n')
}

function shinglesOf({ stem, options }: Comparable): ReadonlySet<string> {
  const shingles = new Set<string>()
  for (const text of [stem, ...options]) {
    const folded = `^${foldText(text)}`
    for (let at = 0; at < folded.length - 1; at += 1) shingles.add(folded.slice(at, at + 2))
  }
  return shingles
}
