import { narrow } from './narrow.ts'

export interface ReadOption {
  /** 'A' … 'H' */
  readonly letter: string
  readonly text: string
}

/** Options in a line, whether one or all of them stand in it: A．甲　B．乙. What is before the first is `before`. */
export function splitOptions(
  line: string,
  expected: string,
): { readonly before: string; readonly options: readonly ReadOption[] } {
  const plain = narrow(line)
  const marks: { letter: string; from: number; to: number }[] = []
  let letter = expected
  let at = 0
  while (letter <= 'H') {
    const found = markOf(letter, plain, at, marks.length === 0)
    if (found === undefined) break
    marks.push({ letter, ...found })
    at = found.to
    letter = String.fromCharCode(letter.charCodeAt(0) + 1)
  }
  const options = marks.map((mark, index) => ({
    letter: mark.letter,
    text: tidy(line.slice(mark.to, marks[index + 1]?.from ?? line.length)),
  }))
  return { before: line.slice(0, marks[0]?.from ?? line.length).trim(), options }
}

/** The first of a line must stand at its beginning or after a blank or a bracket; later ones may touch the text before. */
function markOf(letter: string, plain: string, from: number, isFirst: boolean) {
  const marked = isFirst
    ? new RegExp(`(?<=^|[\\s)）。?])\\(?${letter}\\s*[.、:)]`, 'u')
    : new RegExp(`\\(?${letter}\\s*[.、:)]`, 'u')
  const bare = new RegExp(`(?<=^|\\s)${letter}(?=\\s+\\S)`, 'u')
  const rest = plain.slice(from)
  const found = marked.exec(rest) ?? (from > 0 || /^\s*[A-H]\s/.test(plain) ? bare.exec(rest) : null)
  return found === null ? undefined : { from: from + found.index, to: from + found.index + found[0].length }
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/[;；]$/u, '')
    .trim()
}
