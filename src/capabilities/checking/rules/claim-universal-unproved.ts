import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const universal =
  /(?<![平年人])均(?=(?:已)?(?:通过|经|由|按|做到|达到|实现|完成|办结|提交|纳入|及时))|(?:全部|件件|事事)(?=办结|完成|落实|整改|销号|答复|到位|有)|所有[\p{Script=Han}]{1,8}都(?=经|按|通过|完成|落实|做到)|从未发生|未发生(?:一起|任何)/gu

const near = { before: /[^，。；\n]*[，]?[^，。；\n]*$/u, after: /^[^。；，\n]*(?:，[^，。；\n]*)?/u }

export const claimUniversalUnproved: TextRule = {
  meta: {
    id: 'checking/claim-universal-unproved',
    code: 'CLM-07',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '一概而论的话没有写“几项中的几项”',
    cure: '写“31件均经审查（31/31）”，或者改为实际数字。',
  },
  *check(text) {
    for (const hit of findIn(text, universal)) {
      const part = partAt(text.parts, hit.start)
      // A count in the clause, the one before or the one after is what it is said of.
      const before = near.before.exec(text.folded.text.slice(Math.max(0, hit.match.index - 80), hit.match.index))?.[0]
      const after = near.after.exec(text.folded.text.slice(hit.match.index, hit.match.index + 80))?.[0]
      const words = `${before ?? ''}${after ?? ''}`.replaceAll(/20\d\d年|“[^”]*”/gu, '')
      if (part?.kind === 'results' && !/\d/.test(words)) yield { start: hit.start, end: hit.end }
    }
  },
}
