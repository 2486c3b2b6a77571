/** A record that a cell may name. */
export interface NamedRecord {
  readonly id: string
  readonly title: string
}

/** By record type: everything that may be named. */
export type Lookups = Readonly<Record<string, readonly NamedRecord[]>>

export type Found =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'none'; readonly nearest: string | null }

export interface NameFinder {
  find(name: string): Found
}

/** Finds records by what a cell says: width of letters and spaces inside do not matter. */
export function makeNameFinder(records: readonly NamedRecord[]): NameFinder {
  const byName = Map.groupBy(records, ({ title }) => plainName(title))
  const asked = new Map<string, Found>()
  return {
    find(name) {
      const plain = plainName(name)
      const known = asked.get(plain)
      if (known !== undefined) return known
      const found = lookUp(byName, plain)
      asked.set(plain, found)
      return found
    },
  }
}

/** 李　强 and 李强 are one name, as are ２ and 2. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ufeff]+/g, '')
    .toLowerCase()
}

/** The candidate that differs least, where it is near enough to be meant. */
export function nearestOf(text: string, candidates: Iterable<string>): string | null {
  const plain = plainName(text)
  let best: { readonly candidate: string; readonly distance: number } | null = null
  for (const candidate of candidates) {
    const other = plainName(candidate)
    const most = Math.max(1, Math.floor(Math.max(plain.length, other.length) / 2))
    if (Math.abs(plain.length - other.length) > most) continue
    const distance = other.includes(plain) || plain.includes(other) ? 1 : editDistance(plain, other)
    if (distance <= most && (best === null || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate ?? null
}

function lookUp(byName: ReadonlyMap<string, readonly NamedRecord[]>, plain: string): Found {
  const found = byName.get(plain) ?? []
  const [first] = found
  if (first === undefined) return { kind: 'none', nearest: nearestOf(plain, titlesIn(byName)) }
  return found.length === 1 ? { kind: 'one', id: first.id } : { kind: 'several', count: found.length }
}

function* titlesIn(byName: ReadonlyMap<string, readonly NamedRecord[]>): Generator<string> {
  for (const [first] of byName.values()) if (first !== undefined) yield first.title
}

/** Characters to add, drop or change. */
function editDistance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      line.push(Math.min(change, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    before = line
  }
  return before[other.length] ?? 0
}
