/** The words and marks a document gets from its form rather than from its author. */
export const digits = '零一二三四五六七八九'
export const places = ['', '十', '百', '千'] as const

export const headingLabel: Readonly<Record<1 | 2 | 3 | 4 | 'run-in', (number: string) => string>> = {
  1: (number) => `${number}、`,
  2: (number) => `（${number}）`,
  3: (number) => `${number}.`,
  4: (number) => `（${number}）`,
  'run-in': (number) => `${number}是`,
}

export const dayOfYear = (month: number, day: number) => `${month}月${day}日`
export const fullDate = (year: number, month: number, day: number) => `${year}年${month}月${day}日`
export const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const
export const weekdayNote = (weekday: string) => `（星期${weekday}）`

export const attachmentLabel = '附件：'
export const addresseeEnd = '：'
export const dash = '—'
export const pageLabel = (page: number) => `第${page}页`

export const styleNames = {
  body: '公文正文',
  addressee: '主送机关',
  closing: '署名日期',
  attachment: '附件说明',
  tableText: '表格文字',
} as const
