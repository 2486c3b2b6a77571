import { foldWords } from './fold-words.ts'

/**
 * A text as comparing sees it: letters only. Marks, spaces, digits, blanks of any kind, labels and names of places and
 * organs are gone, so that texts that differ in nothing else are equal.
 */
export interface FoldedForCompare {
  readonly codes: Uint16Array
  /** Where each code stands in the original. */
  readonly offsets: Uint32Array
  /** First code of each passage (a sentence, or a part of a long one), and the end of the last. */
  readonly bounds: readonly number[]
  /** Of each passage, a digest of its letters, figures and names as written: equal ones say the same in full. */
  readonly literals: readonly number[]
}

/** @param names what the text calls its organ and place */
export function foldForCompare(text: string, names: readonly string[] = []): FoldedForCompare {
  const state = {
    plain: maskNames(text, names),
    text,
    codes: new Uint16Array(text.length),
    offsets: new Uint32Array(text.length),
    bounds: [0],
    literals: [],
    count: 0,
    literal: 0,
  } satisfies Scan
  for (let at = 0; at < text.length; ) at = scanSign(state, at)
  closePassage(state)
  const { codes, offsets, count, bounds, literals } = state
  return { codes: codes.slice(0, count), offsets: offsets.slice(0, count), bounds, literals }
}

/** A clause that begins after so many letters begins a passage of its own. */
const longPassage = 60

const kind = { drop: 0, letter: 1, sentenceEnd: 2, clauseEnd: 3, numeral: 4, placeEnd: 5, departmentEnd: 6, figure: 7 }
const kinds = kindsOfSigns()
const isAfterNumeral = flags(foldWords.afterNumeral)
const isBeforePlaceEnd = flags(foldWords.beforePlaceEnd)
const departments: ReadonlySet<string> = new Set(foldWords.departments.split(' '))
const longestDepartment = 10
const is = foldWords.is.charCodeAt(0)

interface Scan {
  /** The text with its own names blanked. */
  readonly plain: string
  readonly text: string
  readonly codes: Uint16Array
  readonly offsets: Uint32Array
  readonly bounds: number[]
  readonly literals: number[]
  count: number
  literal: number
}

function maskNames(text: string, names: readonly string[]): string {
  return names.reduce((masked, name) => masked.replaceAll(name, '×'.repeat(name.length)), text)
}

/** Takes what stands at `at`; where to go on. */
function scanSign(scan: Scan, at: number): number {
  const code = scan.plain.charCodeAt(at)
  const what = kinds[code]
  if (what === kind.sentenceEnd) closePassage(scan)
  else if (what === kind.clauseEnd) closeLongPassage(scan)
  else if (what === kind.numeral) return scanNumeral(scan, at)
  else if (what === kind.figure) noteFigure(scan, at)
  else if (what !== kind.drop) {
    if (what === kind.placeEnd) dropPlace(scan, at)
    else if (what === kind.departmentEnd) dropDepartment(scan, at)
    scan.codes[scan.count] = code
    scan.offsets[scan.count] = at
    scan.count += 1
    noteLiteral(scan, at)
  }
  return at + 1
}

function closePassage(scan: Scan): void {
  if (scan.count > (scan.bounds.at(-1) ?? 0)) {
    scan.bounds.push(scan.count)
    scan.literals.push(scan.literal)
  }
  scan.literal = 0
}

function closeLongPassage(scan: Scan): void {
  if (scan.count - (scan.bounds.at(-1) ?? 0) >= longPassage) closePassage(scan)
}

/** 三次, 一、, 二是 are a figure and labels; 统一, 三重一大 are words. */
function scanNumeral(scan: Scan, at: number): number {
  let end = at + 1
  while (kinds[scan.plain.charCodeAt(end)] === kind.numeral) end += 1
  const following = scan.plain.charCodeAt(end)
  if (isAfterNumeral[following] === 1) {
    for (let digit = at; digit < end; digit += 1) noteFigure(scan, digit)
    return following === is ? end + 1 : end
  }
  for (let letter = at; letter < end; letter += 1) {
    scan.codes[scan.count] = scan.plain.charCodeAt(letter)
    scan.offsets[scan.count] = letter
    scan.count += 1
    noteLiteral(scan, letter)
  }
  return end
}

/** Before the first letter of a passage stands its label, which tells nothing. */
function noteFigure(scan: Scan, at: number): void {
  if (scan.count > (scan.bounds.at(-1) ?? 0)) noteLiteral(scan, at)
}

function noteLiteral(scan: Scan, at: number): void {
  scan.literal = Math.imul(scan.literal ^ scan.text.charCodeAt(at), 0x9e3779b1) ^ (scan.literal >>> 15)
}

/** The two letters before 县 are a name, unless they make an ordinary word with it. */
function dropPlace(scan: Scan, at: number): void {
  const { count, offsets, plain } = scan
  const isAlone = count - 2 < (scan.bounds.at(-1) ?? 0)
  if (isAlone || offsets[count - 1] !== at - 1 || offsets[count - 2] !== at - 2) return
  if (isBeforePlaceEnd[plain.charCodeAt(at - 1)] !== 1) scan.count -= 2
}

function dropDepartment(scan: Scan, at: number): void {
  for (let length = longestDepartment; length >= 2; length -= 1) {
    const from = scan.count - length
    if (from < (scan.bounds.at(-1) ?? 0) || scan.offsets[from] !== at - length) continue
    if (!departments.has(scan.plain.slice(at - length, at))) continue
    scan.count = from
    return
  }
}

function kindsOfSigns(): Uint8Array {
  const made = new Uint8Array(0x10000)
  made.fill(kind.letter, 0x3400, 0x4dc0).fill(kind.letter, 0x4e00, 0xa000)
  made.fill(kind.letter, 0x41, 0x5b).fill(kind.letter, 0x61, 0x7b)
  made.fill(kind.figure, 0x30, 0x3a).fill(kind.figure, 0xff10, 0xff1a)
  const mark = (signs: string, what: number) => {
    for (const sign of signs) made[sign.charCodeAt(0)] = what
  }
  mark(foldWords.numerals, kind.numeral)
  mark(foldWords.placeEnds, kind.placeEnd)
  mark(foldWords.departmentEnds, kind.departmentEnd)
  mark(foldWords.blanks, kind.figure)
  mark('%％‰', kind.figure)
  mark(foldWords.sentenceEnds, kind.sentenceEnd)
  mark(foldWords.clauseEnds, kind.clauseEnd)
  return made
}

function flags(signs: string): Uint8Array {
  const made = new Uint8Array(0x10000)
  for (const sign of signs) made[sign.charCodeAt(0)] = 1
  return made
}
