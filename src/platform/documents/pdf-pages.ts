/** One page upright; the origin is its lower left corner, lengths are points. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly PrintedPiece[]
  /** Words that stand aslant, as watermarks do. */
  readonly tilted: readonly string[]
}

export interface PrintedPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the characters. */
  readonly size: number
}

/** Why there are no pages. */
export type PdfFault = 'encrypted' | 'damaged' | 'too-many-pages' | 'too-much-text' | 'too-costly'

export type PdfPages = readonly PrintedPage[] | { readonly fault: PdfFault }
