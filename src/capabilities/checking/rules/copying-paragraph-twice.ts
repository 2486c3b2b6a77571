import { cite } from '#kernel/citation.ts'
import { foldForCompare } from '../compare/fold-text.ts'
import { ownNames } from '../compare/organ-of-text.ts'
import type { TextRule } from '../text-rule.ts'

/** Letters of the shortest paragraph that is compared. */
const shortest = 24
const alike = 0.75

export const copyingParagraphTwice: TextRule = {
  meta: {
    id: 'checking/copying-paragraph-twice',
    code: 'DUP-03',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '这一段与前面的一段几乎相同',
    cure: '留一处，或者各写各的内容。',
  },
  *check({ document: { text } }) {
    const names = ownNames(text)
    const before: { readonly pairs: ReadonlySet<number>; readonly start: string }[] = []
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
      const { codes } = foldForCompare(line, names)
      if (codes.length < shortest) continue
      const pairs = pairsOf(codes)
      const twin = before.find((other) => likeness(other.pairs, pairs) >= alike)
      const start = index + (line.length - line.trimStart().length)
      if (twin !== undefined)
        yield { start, end: index + line.trimEnd().length, message: `这一段与前面“${twin.start}…”一段几乎相同` }
      before.push({ pairs, start: line.trim().slice(0, 12) })
    }
  },
}

function pairsOf(codes: Uint16Array): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (let at = 0; at + 1 < codes.length; at += 1) pairs.add((codes[at] ?? 0) * 0x10000 + (codes[at + 1] ?? 0))
  return pairs
}

/** Share of the pairs of letters that both have. */
function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const larger = Math.max(one.size, other.size)
  if (Math.min(one.size, other.size) < larger * alike) return 0
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared += 1
  return shared / larger
}
