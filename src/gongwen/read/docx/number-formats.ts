import { chineseNumeral } from '../../chinese-numeral.ts'
import { legalDigits, legalPlaces, plainDigits, stems, zodiac } from './messages.ts'

/** A number as Word prints it in the format `w:numFmt`; formats not known here are printed as decimal. */
export function formatNumber(value: number, format: string): string {
  const spell = spellings[format]
  return spell === undefined || value < 0 || value > 9999 ? String(value) : spell(value)
}

const digitByDigit = (digits: string) => (value: number) =>
  [...String(value)].map((digit) => digits.charAt(Number(digit))).join('')

/** A row of characters for the first numbers, decimal after them. */
const fromRow = (first: number, length: number, zero?: string) => (value: number) => {
  if (value === 0 && zero !== undefined) return zero
  return value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : String(value)
}

const fromList = (list: string) => (value: number) => list.charAt((value - 1) % list.length) || String(value)

const spellings: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: digitByDigit('０１２３４５６７８９'),
  decimalFullWidth2: digitByDigit('０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: fromRow(0x2474, 20),
  decimalEnclosedFullstop: fromRow(0x2488, 20),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: chineseNumeral,
  taiwaneseCountingThousand: chineseNumeral,
  japaneseCounting: chineseNumeral,
  koreanCounting: chineseNumeral,
  ideographDigital: digitByDigit(plainDigits),
  japaneseDigitalTenThousand: digitByDigit(plainDigits),
  taiwaneseDigital: digitByDigit(plainDigits),
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  japaneseLegal: legal,
  ideographTraditional: fromList(stems),
  ideographZodiac: fromList(zodiac),
  ideographEnclosedCircle: fromRow(0x3280, 10),
  lowerLetter: (value) => letters(value, 97),
  upperLetter: (value) => letters(value, 65),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => '',
}

function circled(value: number): string {
  if (value > 35) return fromRow(0x32b1 - 35, 50)(value)
  return value > 20 ? fromRow(0x3251 - 20, 35)(value) : fromRow(0x2460, 20, '⓪')(value)
}

/** Counts to ninety-nine and goes on digit by digit. */
function counting(value: number): string {
  return value < 100 ? chineseNumeral(value) : digitByDigit(plainDigits)(value)
}

function legal(value: number): string {
  const figures = [...String(value)].map(Number)
  let spelled = ''
  for (const [at, figure] of figures.entries()) {
    if (figure === 0) continue
    const afterGap = figures[at - 1] === 0
    spelled += (afterGap ? legalDigits.charAt(0) : '') + legalDigits.charAt(figure)
    spelled += legalPlaces[figures.length - 1 - at] ?? ''
  }
  return spelled || legalDigits.charAt(0)
}

/** a … z, then aa, bb: Word repeats the letter. */
function letters(value: number, first: number): string {
  if (value < 1) return ''
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)))
}

function roman(value: number): string {
  let left = value
  let spelled = ''
  for (const [sign, worth] of signs) {
    spelled += sign.repeat(Math.floor(left / worth))
    left %= worth
  }
  return spelled
}

const signs = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const
