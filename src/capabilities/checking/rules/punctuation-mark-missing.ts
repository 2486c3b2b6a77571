import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import { paragraphsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

const lead = /(?:主要表现(?:在|为)|表现在|报告如下|汇报如下|主要有|具体如下|情况如下|以下几?个?方面)(?=\n)/gu

export const punctuationMarkMissing: TextRule = {
  meta: {
    id: 'checking/punctuation-mark-missing',
    code: 'PUN-01',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'warn',
    message: '这里缺标点',
    cure: '补上冒号或者句号。',
  },
  *check(text) {
    for (const hit of findIn(text, lead))
      yield { start: hit.start, end: hit.end, fix: replace(hit, `${hit.match[0]}：`, '补冒号') }
    const last = text.folded.rangeOf(0, text.folded.text.trimEnd().length).end
    for (const { range } of paragraphsIn(text.document.blocks)) {
      const words = text.document.text.slice(range.start, range.end)
      const isOpen =
        words.length > 30 && /[\p{Script=Han}\d%]$/u.test(words) && !/##/u.test(words) && !lead.test(`${words}\n`)
      lead.lastIndex = 0
      if (isOpen && range.end < last) yield { start: range.end - 1, end: range.end, message: '段末没有句号' }
    }
  },
}
