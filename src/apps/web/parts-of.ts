export interface TextPart {
  /** Offset within the text. */
  readonly at: number
  readonly part: string
  readonly isTerm: boolean
}

/** A text cut where one of the terms stands, whatever the size of its letters. */
export function partsOf(text: string, terms: readonly string[]): readonly TextPart[] {
  const wanted = terms.filter((term) => term !== '').map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (wanted.length === 0) return [{ at: 0, part: text, isTerm: false }]
  let at = 0
  return text.split(new RegExp(`(${wanted.join('|')})`, 'giu')).flatMap((part, index) => {
    const found = { at, part, isTerm: index % 2 === 1 }
    at += part.length
    return part === '' ? [] : found
  })
}
