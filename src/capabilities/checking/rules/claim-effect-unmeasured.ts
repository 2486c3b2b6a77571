import { cite } from '#kernel/citation.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { TextRule } from '../text-rule.ts'

const strong = /^(?:明显|显著|有效|大幅|不断|持续|全面)/u
const strongest = /^(?:明显|显著|大幅|有效)/u
/** A figure that can stand for an effect: a rate, a score, a change. Ten sessions held prove no better knowledge. */
const indicator =
  /\d[\d.]*(?:%|‰|个百分点|分(?!之|别)|倍)|(?:由|从)[^，。]{0,12}\d[^。]{0,16}(?:到|至)|同比|[较比](?:上年|去年)|(?:下降|上升|增长|减少|增加)(?:了|到|至)?\d/u

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
      const sentence = sentenceAt(text.sentences, claim.at)
      const paragraph = text.folded.text.lastIndexOf('\n', claim.at)
      if (
        sentence === undefined ||
        isMeasured(claim.text, sentence.text.replaceAll(/20\d\d年|[“《][^”》]*[”》]/gu, '')) ||
        told.has(paragraph)
      )
        continue
      told.add(paragraph)
      yield { start: claim.start, end: claim.end }
    }
  },
}

/** 明显提升 needs an indicator; of a weaker word any figure of the sentence is proof enough. */
function isMeasured(words: string, sentence: string): boolean {
  return strongest.test(words) ? indicator.test(sentence) : /\d/.test(sentence)
}
