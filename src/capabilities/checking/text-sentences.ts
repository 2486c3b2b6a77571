/** A sentence of the folded text, with its closing mark, positions in the folded text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

const sentence = /[^。！？!?\n]+[。！？!?]*[”’）]*/gu

export function sentencesOf(folded: string): readonly Sentence[] {
  return [...folded.matchAll(sentence)].map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }))
}
