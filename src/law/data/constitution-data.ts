import type { LawEntry } from '../entry.ts'

/** The Constitution. */
export const constitutionEntries: readonly LawEntry[] = [
  {
    id: 'constitution',
    title: '中华人民共和国宪法',
    kind: 'constitution',
    issuer: '全国人民代表大会',
    adoptedOn: '1982-12-04',
    inForceOn: '1982-12-04',
    amendments: [
      { on: '1988-04-12', note: '宪法修正案' },
      { on: '1993-03-29', note: '宪法修正案' },
      { on: '1999-03-15', note: '宪法修正案' },
      { on: '2004-03-14', note: '宪法修正案' },
      { on: '2018-03-11', note: '宪法修正案' },
    ],
    source: '法律文本公开汇编（2025年4月19日版）',
    checked: 'read',
    articles: [
      { article: '第二十七条', gist: '国家工作人员就职时依照法律规定公开进行宪法宣誓' },
      { article: '第一百零三条', gist: '县级以上地方各级人大常委会的组成' },
      { article: '第一百零四条', gist: '县级以上地方各级人大常委会讨论、决定本行政区域内各方面工作的重大事项' },
    ],
  },
]
