import type { Ledger, Passage, Piece, Written } from '#kernel/passage.ts'

export interface ExampleText {
  readonly written: readonly Written[]
  /** What a reader sees of all sentences and points. */
  readonly text: string
  /** What the gaps say is missing. */
  readonly gaps: readonly string[]
  /** Whatever no statement may hold; [] when the text is clean. */
  readonly faults: readonly string[]
}

/** What passages write over a ledger, as a reader and a checker see it. */
export function exampleText(passages: readonly Passage[], ledger: Ledger): ExampleText {
  const written = passages.flatMap((passage) => [...passage.write(ledger)])
  return {
    written,
    text: written.map(textOf).join(''),
    gaps: written.flatMap((one) => (one.kind === 'gap' ? [one.missing] : [])),
    faults: written.flatMap(faultsOf),
  }
}

export function textOf(written: Written | undefined): string {
  if (written === undefined || written.kind === 'gap') return ''
  const words = written.pieces
    .map((piece) => (typeof piece === 'string' ? piece : `${piece.value}${piece.unit}`))
    .join('')
  return written.kind === 'point' ? `${written.title}。${words}` : words
}

/** Doubled or dangling marks, empty lists, values that were not there; praise that no record bears. */
const forbidden = [
  /[，。、；：]{2,}|（）|“”|《》|undefined|null|NaN|对开展|就开展/u,
  /明显|显著|有效|圆满|较好|全面完成|(?<!平)均|100%/u,
]

function faultsOf(written: Written): readonly string[] {
  if (written.kind === 'gap') return []
  const text = textOf(written)
  return [
    ...forbidden.flatMap((pattern) => pattern.exec(text)?.map((found) => `${found}: ${text}`) ?? []),
    ...(text.endsWith('。') ? [] : [`does not end: ${text}`]),
    ...(written.records.length > 0 ? [] : [`rests on nothing: ${text}`]),
    ...written.pieces.flatMap((piece) => (isTypedNumber(piece) ? [`a number that is no figure: ${piece}`] : [])),
  ]
}

/** Years, days and numbers within titles may be typed. */
function isTypedNumber(piece: Piece): boolean {
  return typeof piece === 'string' && /\d/u.test(piece.replaceAll(/《[^》]*》|\d+年度?|\d+月|\d+日/gu, ''))
}
