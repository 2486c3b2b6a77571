import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['〔', '〕'],
  ['【', '】'],
  ['‘', '’'],
]

/** Marks of one line without a partner. A number like 一）opens with none. */
function unpaired(line: string): readonly number[] {
  const open: { readonly at: number; readonly close: string }[] = []
  const lonely: number[] = []
  for (const [at, sign] of [...line.replaceAll('(', '（').replaceAll(')', '）')].entries()) {
    const pair = pairs.find(([opens, closes]) => opens === sign || closes === sign)
    if (pair === undefined) continue
    const [opens, close] = pair
    if (sign === opens) open.push({ at, close })
    else if (open.at(-1)?.close === sign) open.pop()
    else if (!(sign === '）' && /^[一二三四五六七八九十\d]{1,3}$/u.test(line.slice(0, at)))) {
      const partner = open.findLastIndex((one) => one.close === sign)
      if (partner < 0) lonely.push(at)
      else
        lonely.push(
          ...open
            .splice(partner)
            .slice(1)
            .map((one) => one.at),
        )
    }
  }
  return [...lonely, ...open.map(({ at }) => at)].sort((a, b) => a - b)
}

export const punctuationUnclosed: TextRule = {
  meta: {
    id: 'checking/punctuation-unclosed',
    code: 'PUN-02',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'warn',
    message: '标点不配对',
    cure: '补上另一半。',
  },
  *check(text) {
    const { folded } = text
    const end = folded.text.trimEnd().length
    let from = 0
    for (const line of folded.text.split('\n')) {
      const isLast = from + line.length >= end && !/[。！？：”）]$/u.test(line)
      if (!isLast) for (const at of unpaired(line)) yield folded.rangeOf(from + at, from + at + 1)
      from += line.length + 1
    }
  },
}
