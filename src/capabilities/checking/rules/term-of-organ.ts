import { cite } from '#kernel/citation.ts'
import { holdsIn, withValidity } from '../dated-entry.ts'
import { replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

export const termOfOrgan: TextRule = {
  meta: {
    id: 'checking/term-of-organ',
    code: 'TRM-14',
    needs: 'terms',
    basis: cite('本单位登记的核对用语'),
    since: '2021-01-01',
    strength: 'warn',
    message: '本单位不用这个写法',
    cure: '改为本单位登记的写法。',
  },
  *check({ folded, year, beside }) {
    for (const term of beside.terms ?? []) {
      if (term.kind !== 'wrong' || !holdsIn(term, year)) continue
      const { words, right, reason } = term
      const message = withValidity(reason ?? (right === undefined ? '本单位不用这个写法' : `应为“${right}”`), term)
      for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + words.length)) {
        // The right form may hold the wrong one: it is no fault where it stands whole.
        if (right !== undefined && isWithin(folded.text, at, words, right)) continue
        const range = folded.rangeOf(at, at + words.length)
        yield { ...range, message, ...(right === undefined ? {} : { fix: replace(range, right, `改为“${right}”`) }) }
      }
    }
  },
}

function isWithin(text: string, at: number, words: string, right: string): boolean {
  const inside = right.indexOf(words)
  return inside >= 0 && text.startsWith(right, at - inside)
}
