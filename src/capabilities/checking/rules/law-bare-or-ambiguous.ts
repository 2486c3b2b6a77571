import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

/** Short names that several laws answer to. */
const ambiguous = /(?<=[、，和及学习贯彻宣传落实]|^)(?:组织法|条例|准则|选举办法|实施办法)(?=[、，。和及等])(?!》)/gu

export const lawBareOrAmbiguous: TextRule = {
  meta: {
    id: 'checking/law-bare-or-ambiguous',
    code: 'LAW-02',
    needs: 'text',
    basis: cite('《立法技术规范（试行）》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '法律简称不明确',
    cure: '第一次出现写全称并加书名号。',
  },
  *check(text) {
    const seen = new Set<string>()
    for (const hit of findIn(text, ambiguous)) {
      const [name] = hit.match
      const isTold = seen.has(name) || text.folded.text.slice(0, hit.match.index).includes(`${name}》`)
      seen.add(name)
      if (!isTold) yield { start: hit.start, end: hit.end, message: `“${name}”说的是哪一部法律不明确` }
    }
  },
}
