/** Words that go with a cell, so that colour and shape never speak alone. */
export const markWords = {
  proved: '有记录',
  late: '已过期，缺记录',
  due: '本期待办',
  none: '无记录',
} as const

/** `late`: the period that ends with the month is over and has no record. `due`: it is under way and has none. */
export type CellMark = keyof typeof markWords

/** 3月、一季度、上半年、全年: the period of so many months that ends with the month. */
export function periodName(months: number, last: number): string {
  if (months === 12) return '全年'
  if (months === 6) return last === 6 ? '上半年' : '下半年'
  if (months === 3) return `${['一', '二', '三', '四'][last / 3 - 1] ?? ''}季度`
  return `${last}月`
}
