import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const malformed =
  /(?<=[\p{Script=Han}])〔20\d\d〕(?!第?\d+号)第?\d*|(?<=[\p{Script=Han}])[[（(【]20\d\d[\]）)】](?=\d+号)\d+号|(?<=[\p{Script=Han}])〔(?!20\d\d〕|19\d\d〕)\d+〕\d*号?|〔20\d\d〕第?0\d*号|〔20\d\d〕第\d+号/gu

export const lawDocumentNumber: TextRule = {
  meta: {
    id: 'checking/law-document-number',
    code: 'LAW-04',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.2.5'),
    since: '2021-01-01',
    strength: 'block',
    message: '发文字号不完整或者写法不对',
    cure: '写“机关代字〔年〕×号”。',
  },
  *check(text) {
    for (const hit of findIn(text, malformed)) yield { start: hit.start, end: hit.end }
  },
}
