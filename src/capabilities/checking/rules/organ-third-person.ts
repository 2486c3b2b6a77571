import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const third = /(?<=^|[，。；\n])该(?:局|镇|乡|街道|县|区|单位|同志)(?=[\p{Script=Han}“])/gu
const foreign = /(?<![\p{Script=Han}])我(?:局|镇|街道|委)/gu

export const organThirdPerson: TextRule = {
  meta: {
    id: 'checking/organ-third-person',
    code: 'ORG-10',
    needs: 'text',
    basis: cite('《党政机关公文处理工作条例》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '述法人应当用第一人称',
    cure: '用“我”写本人，用“我局”“机关”写单位。',
  },
  *check(text) {
    for (const hit of findIn(text, third)) yield { start: hit.start, end: hit.end }
    if (text.kind === 'people-congress')
      for (const hit of findIn(text, foreign)) yield { start: hit.start, end: hit.end, message: '人大机关不称“我局”' }
  },
}
