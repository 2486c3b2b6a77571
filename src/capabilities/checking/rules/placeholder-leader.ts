import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const nouns = '总书记|(?:法治|外交|经济|强军|文化|生态文明)思想|新时代(?:中国特色)?社会主义思想'
const masked = new RegExp(`(?:(?<![A-Za-z])[A-Za-z]|某{1,3}|[×✕○〇*＊]{1,3}|_+)(${nouns})`, 'gu')
/** Without a name at all: only where the text goes on about studying it, for 法治思想 is also an ordinary word. */
const cut =
  /(?<!近平)新时代中国特色社会主义思想|(?<=(?:学习|贯彻|落实|践行|领会|宣传|以|将|把|坚持)(?:好)?)法治思想(?!意识|和法律|观念)/gu

export const placeholderLeader: TextRule = {
  meta: {
    id: 'checking/placeholder-leader',
    code: 'PLH-03',
    needs: 'text',
    basis: cite('《习近平法治思想学习纲要》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '名称中的姓名被替换或挖去',
    cure: '写全称，如“习近平总书记”“习近平法治思想”。',
  },
  *check(text) {
    for (const hit of findIn(text, masked)) {
      const [, noun = ''] = hit.match
      yield { start: hit.start, end: hit.end, fix: replace(hit, `习近平${noun}`, '补上姓名') }
    }
    for (const hit of findIn(text, cut)) {
      const { start, end, match } = hit
      yield { start, end, fix: replace(hit, `习近平${match[0]}`, '补上姓名') }
    }
  },
}
