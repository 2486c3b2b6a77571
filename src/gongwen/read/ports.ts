/** What the reader cannot do by itself; each is optional and the lack of it is said. */
export interface ReadPorts {
  readonly pdf?: PdfPort
  /** SM3 of the bytes in hex. */
  readonly sm3?: (bytes: Uint8Array) => string
}

/** Reads the text of PDF files. Never renders, never follows links, never runs scripts. */
export interface PdfPort {
  read(bytes: Uint8Array): Promise<PdfPages>
}

export type PdfPages = readonly PdfPage[] | { readonly fault: PdfFault }

/** Why there are no pages. */
export type PdfFault = 'encrypted' | 'damaged' | 'too-many-pages' | 'too-much-text' | 'too-costly'

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly PdfPiece[]
  /** Words that stand aslant, as watermarks do. */
  readonly tilted?: readonly string[]
}

/** A piece of text in points; the origin is the lower left corner of the page. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the characters. */
  readonly size: number
}
