import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const limbs =
  /(?:同[\p{Script=Han}]{2}[、，]?){3,}(?<![、，])|(?:[\p{Script=Han}]{2}化[、，]){2,}[\p{Script=Han}]{2}化/gu

export const claimParallelLimbs: TextRule = {
  meta: {
    id: 'checking/claim-parallel-limbs',
    code: 'CLM-05',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '排比的各项要逐项有依据',
    cure: '只留有依据的项。',
  },
  *check(text) {
    for (const hit of findIn(text, limbs)) {
      const part = partAt(text.parts, hit.start)
      if (part?.kind === 'results') yield { start: hit.start, end: hit.end }
    }
  },
}
