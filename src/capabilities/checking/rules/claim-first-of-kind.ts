import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { TextRule } from '../text-rule.ts'

const first = /全[国省市县区](?:首创|首家|首个|第一|领先|率先|前列)|走在(?:全[国省市县区])?前列/gu

export const claimFirstOfKind: TextRule = {
  meta: {
    id: 'checking/claim-first-of-kind',
    code: 'CLM-10',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '“首创”“第一”“领先”没有来源',
    cure: '附上通报、表彰的文号。',
  },
  *check(text) {
    for (const hit of findIn(text, first)) {
      const sentence = sentenceAt(text.sentences, hit.match.index)?.text ?? ''
      if (!/《|〔|通报|表彰|评为|考核结果|公布/u.test(sentence)) yield { start: hit.start, end: hit.end }
    }
  },
}
