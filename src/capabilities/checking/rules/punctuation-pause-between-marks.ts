import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const pause = /(?<=》)、(?=《)|(?<=”)、(?=“)/gu

export const punctuationPauseBetweenMarks: TextRule = {
  meta: {
    id: 'checking/punctuation-pause-between-marks',
    code: 'PUN-04',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）', '4.5.3.5'),
    since: '2021-01-01',
    strength: 'remind',
    message: '并列的引号、书名号之间不用顿号',
    cure: '删去顿号。',
  },
  *check(text) {
    for (const hit of findIn(text, pause)) yield { start: hit.start, end: hit.end, fix: replace(hit, '', '删去顿号') }
  },
}
