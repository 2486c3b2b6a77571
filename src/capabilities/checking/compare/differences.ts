import { foldWords } from './fold-words.ts'

export type DifferenceKind = 'figure' | 'name' | 'words'

/** Words of one passage where the other has others; either side may be empty. Positions within the passages. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly one: readonly [start: number, end: number]
  readonly other: readonly [start: number, end: number]
}

/** What differs between two passages: figures whole, letters one by one, joined where they stand close. */
export function differencesOf(one: string, other: string): readonly Difference[] {
  const first = signsOf(one)
  const second = signsOf(other)
  const kept = bridged(longestAlike(first, second), first.length, second.length)
  const differences: Difference[] = []
  let from = 0
  let otherFrom = 0
  for (const [at, otherAt] of [...kept, [first.length, second.length] as const]) {
    if (at > from || otherAt > otherFrom) {
      const place = [startOf(first, from, one), startOf(first, at, one)] as const
      const otherPlace = [startOf(second, otherFrom, other), startOf(second, otherAt, other)] as const
      const kind = kindOf(one.slice(...place), other.slice(...otherPlace), one.charAt(place[1]))
      if (kind !== null) differences.push({ kind, one: place, other: otherPlace })
    }
    from = at + 1
    otherFrom = otherAt + 1
  }
  return differences
}

interface Sign {
  readonly text: string
  readonly at: number
}

const longestPassage = 600

function signsOf(passage: string): readonly Sign[] {
  const signs = passage.slice(0, longestPassage).matchAll(/[\d.,０-９]*[\d０-９]|\s+|[a-zA-Z]+|[\s\S]/gu)
  return [...signs].filter(([text]) => !/^\s+$/u.test(text)).map(({ index, 0: text }) => ({ text, at: index }))
}

/** Pairs of positions of a longest common subsequence. */
function longestAlike(one: readonly Sign[], other: readonly Sign[]): readonly (readonly [number, number])[] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let next = other.length - 1; next >= 0; next -= 1) {
      const isAlike = one[at]?.text === other[next]?.text
      lengths[at * width + next] = isAlike
        ? (lengths[(at + 1) * width + next + 1] ?? 0) + 1
        : Math.max(lengths[(at + 1) * width + next] ?? 0, lengths[at * width + next + 1] ?? 0)
    }
  }
  const kept: [number, number][] = []
  let at = 0
  let next = 0
  while (at < one.length && next < other.length) {
    if (one[at]?.text === other[next]?.text) {
      kept.push([at, next])
      at += 1
      next += 1
    } else if ((lengths[(at + 1) * width + next] ?? 0) >= (lengths[at * width + next + 1] ?? 0)) at += 1
    else next += 1
  }
  return kept
}

/** A single letter alike between two differences is chance: the words as a whole differ. */
function bridged(
  kept: readonly (readonly [number, number])[],
  length: number,
  otherLength: number,
): readonly (readonly [number, number])[] {
  return kept.filter(([at, otherAt], index) => {
    const before = kept[index - 1] ?? [-1, -1]
    const after = kept[index + 1] ?? [length, otherLength]
    const isApart = (a: number, b: number, c: number, d: number) => a - b > 1 || c - d > 1
    return !(isApart(at, before[0], otherAt, before[1]) && isApart(after[0], at, after[1], otherAt))
  })
}

function startOf(signs: readonly Sign[], at: number, passage: string): number {
  return signs[at]?.at ?? passage.length
}

const figure = new RegExp(`^[\\d.,%％０-９${foldWords.blanks}${foldWords.numerals}${foldWords.about}]*$`, 'u')
const mark = /^[\p{P}\p{S}\s]*$/u
const placeEnds = new RegExp(`[${foldWords.placeEnds}${foldWords.departmentEnds}]`, 'u')
const departments: ReadonlySet<string> = new Set(foldWords.departments.split(' '))
const longestName = 8

/** `null` where only marks differ. */
function kindOf(one: string, other: string, following: string): DifferenceKind | null {
  if (mark.test(one) && mark.test(other)) return null
  if (figure.test(one) && figure.test(other)) return 'figure'
  const isShort = one.length <= longestName && other.length <= longestName
  const isName = placeEnds.test(following) || placeEnds.test(one.slice(-1)) || placeEnds.test(other.slice(-1))
  const isDepartment = departments.has(one) || departments.has(other)
  return isShort && (isName || isDepartment) ? 'name' : 'words'
}
