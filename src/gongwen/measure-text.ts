/** Width of a text in characters (one Chinese character is 1, a digit a half). */
export function measureText(text: string): number {
  let width = 0
  for (const character of text) width += advanceOf(character)
  return width
}

/**
 * Advance of one character. Digits are half a character in every Chinese face; letters are not, and are taken as a rough
 * mean of the common faces. Marks of ambiguous width (quotes, dashes, dots) are whole characters in Chinese faces.
 */
export function advanceOf(character: string): number {
  if (/^[0-9]$/.test(character)) return 0.5
  if (character < '\u{80}') return latinAdvance(character)
  if (/^(?:\p{Mn}|\p{Me}|\p{Cf})$/u.test(character)) return 0
  if (/^[\u{A0}-\u{B6}\u{B8}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{24F}\u{FF61}-\u{FFDC}]$/u.test(character)) return 0.5
  return 1
}

function latinAdvance(character: string): number {
  if (/[A-Z@%&]/.test(character)) return /[MW@%]/.test(character) ? 0.85 : character === 'I' ? 0.35 : 0.68
  if (/[a-z]/.test(character)) return /[fijlrt]/.test(character) ? 0.33 : /[mw]/.test(character) ? 0.78 : 0.52
  return 0.5
}
