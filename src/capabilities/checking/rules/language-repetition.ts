import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const filler = /进一步|还需|仍需|有待|不断|切实|扎实|充分|着力|持续|大力|积极|有效|深入推进/gu
/** Such a phrase tires from one paragraph to the next; an adverb only within one. */
const phrase = /还需|仍需|有待/u

export const languageRepetition: TextRule = {
  meta: {
    id: 'checking/language-repetition',
    code: 'LNG-04',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '同一词语在近处反复出现',
    cure: '换一种说法或者合并。',
  },
  *check(text) {
    const places = new Map<string, number[]>()
    for (const hit of findIn(text, filler)) {
      const word = hit.match[0]
      const near = (places.get(word) ?? []).filter(
        (at) =>
          hit.match.index - at < 200 &&
          (phrase.test(word) || !text.folded.text.slice(at, hit.match.index).includes('\n')),
      )
      if (near.length === 2) yield { start: hit.start, end: hit.end, message: `“${word}”在近处出现了三次` }
      places.set(word, near.length === 2 ? [] : [...near, hit.match.index])
    }
  },
}
