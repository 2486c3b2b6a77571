import type { Span } from './composed.ts'
import { advanceOf } from './measure-text.ts'

/**
 * Breaks spans into lines by the rules of Chinese typesetting: no line starts with a closing mark or ends with an opening one,
 * numbers, words, dashes and ellipses stay whole. What does not fit moves down; marks are not squeezed.
 *
 * @param widthOf room of the line with this index, in characters
 */
export function breakLines(spans: readonly Span[], widthOf: (line: number) => number): readonly (readonly Span[])[] {
  const letters = spans.flatMap((span) => [...span.text].map((character) => ({ character, span })))
  const lines: (readonly Span[])[] = []
  let start = 0
  while (start < letters.length) {
    const end = lineEnd(letters, start, widthOf(lines.length))
    lines.push(joinLetters(letters.slice(start, end)))
    start = end
  }
  return lines.length > 0 ? lines : [[]]
}

interface Letter {
  readonly character: string
  readonly span: Span
}

const tolerance = 1e-6

function lineEnd(letters: readonly Letter[], start: number, room: number): number {
  let width = 0
  let full = start
  for (; full < letters.length; full++) {
    const character = letters[full]?.character ?? ''
    width += advanceOf(character)
    if (width > room + tolerance && character !== ' ') break
  }
  if (full === letters.length) return full
  for (let end = full; end > start; end--) if (mayBreakBefore(letters, end)) return end
  return Math.max(full, start + 1)
}

function mayBreakBefore(letters: readonly Letter[], at: number): boolean {
  const before = letters[at - 1]?.character ?? ''
  const after = letters[at]?.character ?? ''
  if (neverFirst.has(after) || neverLast.has(before)) return false
  if (advanceOf(after) === 0) return false
  if (before === after && inseparable.has(before)) return false
  return !(wordPart.test(before) && wordPart.test(after))
}

/** Puts neighbouring letters of one span together again; a span cut by a line end keeps its mark on both sides. */
function joinLetters(letters: readonly Letter[]): readonly Span[] {
  const joined: Span[] = []
  let last: Span | undefined
  for (const { character, span } of letters) {
    const open = last === span ? joined.pop() : undefined
    joined.push({ ...span, text: (open?.text ?? '') + character })
    last = span
  }
  return joined
}

const neverFirst = new Set('!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠ ')
const neverLast = new Set('$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥')
const inseparable = new Set('—…')
const wordPart = /[\w.,%'/:+\u{C0}-\u{24F}-]/u
