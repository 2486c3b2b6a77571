import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
}
/** Not decimals, addresses and numbers of lists. */
const half =
  /(?<=[\p{Script=Han}”》）%])[,;:?!](?=[\p{Script=Han}“《（\n\d]|$)|(?<=[\p{Script=Han}”》）%])\.(?=[\p{Script=Han}“《\n]|$)|(?<=[\p{Script=Han}])\((?=[\p{Script=Han}\d])|(?<=[\p{Script=Han}\d%])\)(?=[\p{Script=Han}，。；、])|(?<=[\p{Script=Han}，。；：、（])["'](?=[\p{Script=Han}\d])|(?<=[\p{Script=Han}\d])["'](?=[\p{Script=Han}，。、；]|$)/gmu

export const punctuationHalfWidth: TextRule = {
  meta: {
    id: 'checking/punctuation-half-width',
    code: 'PUN-03',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'warn',
    message: '中文里用了半角标点',
    cure: '改为全角。',
  },
  *check(text) {
    for (const hit of findIn(text, half)) {
      const right = wide[hit.match[0]]
      yield {
        start: hit.start,
        end: hit.end,
        ...(right === undefined ? {} : { fix: replace(hit, right, `改为“${right}”`) }),
      }
    }
  },
}
