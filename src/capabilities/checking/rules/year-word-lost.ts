import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const bare = /(?<![\d—\-－〔])20\d\d(?=以来|上半年|下半年|全年|度(?:工作|述法)|法治|工作要点|第[一二三四]季度)/gu

export const yearWordLost: TextRule = {
  meta: {
    id: 'checking/year-word-lost',
    code: 'YRS-08',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '年份后面缺“年”字',
    cure: '补上“年”。',
  },
  *check(text) {
    for (const hit of findIn(text, bare))
      yield { start: hit.start, end: hit.end, fix: replace(hit, `${hit.match[0]}年`, '补“年”字') }
  },
}
