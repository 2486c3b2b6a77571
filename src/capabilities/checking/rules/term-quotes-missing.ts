import { cite } from '#kernel/citation.ts'
import { holdsIn, withValidity } from '../dated-entry.ts'
import { findIn, replace } from '../find-in.ts'
import { quotedPhrases } from '../terms-data.ts'
import type { TextRule } from '../text-rule.ts'

const bare = new RegExp(
  `(?<![“‘])(?:${quotedPhrases.map(({ words }) => words.replaceAll('+', '\\+')).join('|')})(?![”’])`,
  'gu',
)

export const termQuotesMissing: TextRule = {
  meta: {
    id: 'checking/term-quotes-missing',
    code: 'TRM-07',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'warn',
    message: '固定短语应当加引号',
    cure: '加引号。',
  },
  *check(text) {
    for (const hit of findIn(text, bare)) {
      const before = text.folded.text.slice(Math.max(0, hit.match.index - 24), hit.match.index)
      // Within a longer quotation it needs none of its own.
      if (before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》'))
        continue
      // 法治带头人5名、法律明白人9名 counts people.
      const rest = text.folded.text.slice(hit.after, hit.after + 2)
      if (/^(?:\d|。在)/u.test(rest) && /法治带头人[^。]{0,4}[、和]$/u.test(before)) continue
      const phrase = quotedPhrases.find(({ words }) => words === hit.match[0])
      if (phrase === undefined || !holdsIn(phrase, text.year)) continue
      const message = withValidity('固定短语应当加引号', phrase)
      yield { start: hit.start, end: hit.end, message, fix: replace(hit, `“${hit.match[0]}”`, '加引号') }
    }
  },
}
