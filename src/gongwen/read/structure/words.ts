/** Numbers and marks of Chinese documents as they are typed, also a little wrong. */
const han = '[一二三四五六七八九十百零〇]{1,5}'

export type TypedForm = 'part' | 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed' | 'circled'

/** The first group is the number. A decimal (1.5万), a year and 一、二审 open no heading. */
export const labelPatterns: readonly (readonly [form: TypedForm, pattern: RegExp])[] = [
  ['part', new RegExp(`^第(${han})(?:部分|章|节)[、：:\\s]?`, 'u')],
  ['chinese', new RegExp(`^(${han})\\s*(?:、(?![二三四五](?:[审类线级期]|产业))|[.．](?!\\d))`, 'u')],
  ['chinese-bracketed', new RegExp(`^[（(]\\s*(${han})\\s*[）)]`, 'u')],
  ['chinese-bracketed', new RegExp(`^(${han})[）)]`, 'u')],
  ['chinese-bracketed', /^([㈠-㈩])/u],
  ['arabic', /^([\d０-９]{1,2})\s*[.．、](?![\d０-９])/u],
  ['arabic', /^([⒈-⒛])/u],
  ['arabic-bracketed', /^[（(]\s*([\d０-９]{1,2})\s*[）)]/u],
  ['arabic-bracketed', /^([\d０-９]{1,2})[）)]/u],
  ['arabic-bracketed', /^([⑴-⒇])/u],
  ['circled', /^([①-⑳])/u],
]

/** 一是 with what stands before it. */
export const itemPattern = new RegExp(`(${han})是`, 'gu')
/** Marks after which an enumeration may begin, and those that only carry one on. */
export const opensItem = /[。！？；：!?;:…][”’）)》」』]*$/u
export const carriesOn = /[，,、][”’）)》」』]*$/u

export const sentenceEnds = '。！？!?'
export const opening = '“‘（(《〈「『【〔'
export const closing = '”’）)》〉」』】〕'
/** Marks that end a heading without belonging to it. */
export const headingEnd = /[。；：;:.．，,、]+$/u
export const colons = '：:'
/** Signs of running text: such a line is no title and no name. */
export const runningText = /[。；！？，!?;,]|[、：:]$/u

const rows: readonly (readonly [first: string, last: string])[] = [
  ['㈠', '㈩'],
  ['⒈', '⒛'],
  ['⑴', '⒇'],
  ['①', '⑳'],
]
const digits = '零一二三四五六七八九'

/** Reads a number in Chinese, Arabic, full-width or enclosed figures; 0 for what is none. */
export function readNumber(spelled: string): number {
  const code = spelled.codePointAt(0) ?? 0
  for (const [first, last] of rows) {
    const from = first.codePointAt(0) ?? 0
    if (code >= from && code <= (last.codePointAt(0) ?? 0)) return code - from + 1
  }
  const arabic = spelled.replaceAll(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
  return /^\d+$/.test(arabic) ? Number(arabic) : readChinese(spelled.replaceAll('〇', '零'))
}

function readChinese(spelled: string): number {
  if (!/[十百]/u.test(spelled)) return Number([...spelled].map((digit) => digits.indexOf(digit)).join(''))
  let total = 0
  let digit = 0
  for (const sign of spelled) {
    const worth = sign === '百' ? 100 : sign === '十' ? 10 : 0
    if (worth === 0) digit = digits.indexOf(sign)
    else {
      total += (digit === 0 ? 1 : digit) * worth
      digit = 0
    }
  }
  return total + digit
}
