import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const vague =
  /(?:多次|经常性?|广泛)(?:组织|开展|召开|深入|参加|听取|研究)|专题研究(?:部署)?|(?:制作|悬挂|张贴|发放|印发|印制|散发)[\p{Script=Han}]{0,6}(?:展板|资料|横幅|手册|海报|标语|传单|宣传单|宣传品)/gu

export const claimActUncounted: TextRule = {
  meta: {
    id: 'checking/claim-act-uncounted',
    code: 'CLM-06',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '能数清的事没有写数字',
    cure: '写次数、份数、人数。',
  },
  *check(text) {
    let last = -1
    for (const hit of findIn(text, vague)) {
      const part = partAt(text.parts, hit.start)
      // The figure stands in the clause or opens the next: 发放资料，共3000份.
      const clause =
        /^[^，。；\n]*(?:，(?:共|计|累计|合计)?[^，。；\n]{0,6})?/u.exec(text.folded.text.slice(hit.after))?.[0] ?? ''
      // 制作展板，发放资料 is one place.
      const isNext = hit.match.index - last <= 1
      last = hit.after
      if (
        part?.kind === 'results' &&
        !isNext &&
        !/\d+(?:余|多)?[万千]?(?:余|多)?(?:次|场|份|期|人|件|块|张|册|条|幅|套)/u.test(clause)
      )
        yield { start: hit.start, end: hit.end }
    }
  },
}
