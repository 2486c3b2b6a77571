import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const headless = /(?<=[。；！\n])并(?=要求|组织|开展|将|把|对|及时|通过|严格|督促|安排|邀请)[\p{Script=Han}]{2}/gu

export const languageSubjectMissing: TextRule = {
  meta: {
    id: 'checking/language-subject-missing',
    code: 'LNG-08',
    needs: 'text',
    basis: cite('《现代汉语词典》和公文语言的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '句首“并”字前没有主语',
    cure: '补上主语，或者与前句合并。',
  },
  *check(text) {
    for (const hit of findIn(text, headless)) yield { start: hit.start, end: hit.end }
  },
}
