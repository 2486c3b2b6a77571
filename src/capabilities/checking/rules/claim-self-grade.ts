import { cite } from '#kernel/citation.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { TextRule } from '../text-rule.ts'

export const claimSelfGrade: TextRule = {
  meta: {
    id: 'checking/claim-self-grade',
    code: 'CLM-04',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '自我评价没有写完成的比例',
    cure: '写“20项任务完成19项”。',
  },
  *check(text) {
    for (const claim of text.claims) {
      const sentence = sentenceAt(text.sentences, claim.at)
      if (claim.kind === 'self-grade' && sentence !== undefined && !/\d+[项个件]/.test(sentence.text))
        yield { start: claim.start, end: claim.end }
    }
  },
}
