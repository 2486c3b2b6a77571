/** Where a fill-in leaves room: ____, （　）, 【 】. */
export const blank = /[_＿]{2,}|[（(][\s\u3000]*[）)]|【[\s\u3000]*】/gu

export function countBlanks(stem: string): number {
  return [...stem.matchAll(blank)].length
}
