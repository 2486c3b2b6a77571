import type { MarkedText } from './marked-text.ts'

export interface Mark {
  readonly codes: readonly string[]
  readonly start: number
  readonly end: number
}

/** The text as its reader has it, and the faults in it. */
export function readMarked({ text }: MarkedText): { readonly plain: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let plain = ''
  let at = 0
  for (const { index, 0: whole, 1: codes = '', 2: words = '' } of text.matchAll(/⟦([A-Z0-9+-]+)\|([^⟧]*)⟧/gu)) {
    plain += text.slice(at, index)
    marks.push({ codes: codes.split('+'), start: plain.length, end: plain.length + words.length })
    plain += words
    at = index + whole.length
  }
  return { plain: plain + text.slice(at), marks }
}
