import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const longest = 120

export const languageLongSentence: TextRule = {
  meta: {
    id: 'checking/language-long-sentence',
    code: 'LNG-03',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '句子超过120字',
    cure: '拆成两三句。',
  },
  *check(text) {
    for (const { start, end, text: words } of text.sentences)
      if (toldLength(words) > longest)
        yield { ...text.folded.rangeOf(start, end), message: `这一句有${words.length}字` }
  },
}

/** A reader rests at ；, and takes in the name of a document, a day or a note in brackets at a glance. */
function toldLength(sentence: string): number {
  const bare = sentence.replaceAll(/《[^《》]*》|（[^（）]*）|“[^“”]*”/gu, '件')
  return Math.max(...bare.split('；').map((part) => part.length))
}
