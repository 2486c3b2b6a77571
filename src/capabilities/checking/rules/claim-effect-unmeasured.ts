import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const strong = /^(?:明显|显著|有效|大幅|不断|持续|全面)/u

export const claimEffectUnmeasured: TextRule = {
  meta: {
    id: 'checking/claim-effect-unmeasured',
    code: 'CLM-03',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '说有成效，没有指标',
    cure: '写指标：上年值、本年值、来源。',
  },
  *check(text) {
    const told = new Set<number>()
    for (const claim of text.claims) {
      if (claim.kind !== 'effect' || !strong.test(claim.text)) continue
      const sentence = text.sentences.find(({ start, end }) => claim.at >= start && claim.at < end)
      const paragraph = text.folded.text.lastIndexOf('\n', claim.at)
      if (
        sentence === undefined ||
        /\d/.test(sentence.text.replaceAll(/20\d\d年|[“《][^”》]*[”》]/gu, '')) ||
        told.has(paragraph)
      )
        continue
      told.add(paragraph)
      yield { start: claim.start, end: claim.end }
    }
  },
}
