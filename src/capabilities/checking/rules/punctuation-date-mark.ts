import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const dotted =
  /(?<=“)(?:1[0-2]|[1-9])[.．•、](?:[12]\d|3[01]|[1-9])(?=”)|(?<![\d.])(?:1[0-2]|[1-9])[.．•](?:[12]\d|3[01]|[1-9])(?=(?:国家)?宪法日|国际消费者|全民国家安全|国际禁毒|消防宣传)/gu

export const punctuationDateMark: TextRule = {
  meta: {
    id: 'checking/punctuation-date-mark',
    code: 'PUN-05',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'remind',
    message: '月日之间用间隔号“·”',
    cure: '写作“12·4”。',
  },
  *check(text) {
    for (const hit of findIn(text, dotted))
      yield { start: hit.start, end: hit.end, fix: replace(hit, hit.match[0].replace(/[.．•、]/u, '·'), '改为间隔号') }
  },
}
