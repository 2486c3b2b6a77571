import { shippedLaws } from '#law/data/shipped-laws.ts'
import { bareName, namesOf } from '#law/law-name.ts'

/** Differences up to which a name is taken for a slip, by the length of the name. */
const most = (length: number) => (length >= 14 ? 3 : length >= 9 ? 2 : length >= 7 ? 1 : 0)

/** The published title that a name is a slip of; `null` where there is none. */
export function nearestLaw(name: string): string | null {
  const bare = bareName(name)
  const limit = most(bare.length)
  if (limit === 0) return null
  for (const { plain, title } of titles()) {
    if (lacksPiece(plain, bare)) return title
    if (Math.abs(plain.length - bare.length) > limit || plain === bare) continue
    if (plain.slice(-2) !== bare.slice(-2) && !/\d/.test(bare)) continue
    if (distance(plain, bare, limit) <= limit) return title
  }
  return null
}

let known: readonly { readonly plain: string; readonly title: string }[] | undefined

/** Full titles of all but local acts: those of another place differ by its name alone. */
function titles() {
  known ??= shippedLaws
    .filter(({ kind, place }) => kind !== 'campaign' && place === undefined)
    .flatMap((entry) =>
      namesOf(entry)
        .slice(0, 1)
        .map((title) => ({ plain: bareName(title), title: entry.title })),
    )
  return known
}

/** Levenshtein, given up beyond the limit. */
function distance(one: string, other: string, limit: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = one[at - 1] === other[to - 1] ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + change))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return row.at(-1) ?? limit + 1
}

/** The title but for one piece in its middle: 各级人民代表大会监督法. */
function lacksPiece(title: string, name: string): boolean {
  const lacking = title.length - name.length
  if (name.length < 10 || lacking < 1 || lacking > 6) return false
  let same = 0
  while (same < name.length && title[same] === name[same]) same += 1
  return same > 2 && same < name.length && title.slice(same + lacking) === name.slice(same)
}
