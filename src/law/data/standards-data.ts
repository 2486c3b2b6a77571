import type { LawEntry } from '../entry.ts'

/** National standards the product keeps to. */
export const standards: readonly LawEntry[] = [
  {
    id: 'document-layout',
    title: '党政机关公文格式',
    kind: 'standard',
    number: 'GB/T 9704—2012',
    adoptedOn: '2012-06-29',
    inForceOn: '2012-07-01',
    source: '国家标准全文公开系统',
    checked: 'unverified',
  },
  {
    id: 'graded-protection',
    title: '信息安全技术 网络安全等级保护基本要求',
    shortNames: ['网络安全等级保护基本要求'],
    kind: 'standard',
    number: 'GB/T 22239-2019',
    adoptedOn: '2019-05-10',
    inForceOn: '2019-12-01',
    source: '国家标准全文公开系统',
    checked: 'unverified',
  },
  {
    id: 'punctuation',
    title: '标点符号用法',
    kind: 'standard',
    number: 'GB/T 15834—2011',
    adoptedOn: '2011-12-30',
    inForceOn: '2012-06-01',
    source: '国家标准全文公开系统',
    checked: 'unverified',
  },
  {
    id: 'numerals',
    title: '出版物上数字用法',
    kind: 'standard',
    number: 'GB/T 15835—2011',
    adoptedOn: '2011-07-29',
    inForceOn: '2011-11-01',
    source: '国家标准全文公开系统',
    checked: 'unverified',
  },
]
