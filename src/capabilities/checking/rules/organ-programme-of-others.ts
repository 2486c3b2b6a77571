import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { TextRule } from '../text-rule.ts'

const programme = /(?:[“”、]{0,2}(?:法治带头人|法律明白人)[“”、和]{0,2}){1,2}(?:培育|培养)?(?:工程|工作)?/gu

export const organProgrammeOfOthers: TextRule = {
  meta: {
    id: 'checking/organ-programme-of-others',
    code: 'ORG-03',
    needs: 'text',
    basis: cite('《乡村“法律明白人”培养工作规范（试行）》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '“法律明白人”“法治带头人”面向村和社区',
    cure: '写明在哪个村、社区培养，或者改写机关自己的做法。',
  },
  *check(text) {
    const { kind } = text
    if (kind === null || kind === 'township' || kind === 'subdistrict' || kind === 'government') return
    for (const hit of findIn(text, programme)) {
      const sentence = sentenceAt(text.sentences, hit.match.index)
      const clause =
        sentence?.text.slice(Math.max(0, hit.match.index - sentence.start - 40), hit.after - sentence.start + 20) ?? ''
      // Who keeps a roster counts them: 在册5名.
      const rest = text.folded.text.slice(hit.after, hit.after + 24)
      if (!/在册|名册|\d名/u.test(rest) && !/村|社区|帮扶|镇|乡|街道|指导|联系点|主场|人民调解员/u.test(clause))
        yield { start: hit.start, end: hit.end }
    }
  },
}
