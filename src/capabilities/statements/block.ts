import type { Part } from '#kernel/measure.ts'

/** A statement is a row of blocks; each is saved on its own, so that two people do not overwrite each other. */
export interface Block {
  readonly id: string
  /** Order within the statement; gaps between neighbours leave room for insertion. */
  readonly position: number
  /** Counts from 1; every saved change adds one. */
  readonly version: number
  readonly body: BlockBody
}

export interface BlockBody {
  readonly kind: 'heading' | 'paragraph' | 'gap'
  /** Level of a heading, or of the run-in heading of a paragraph: 一、 1, （一） 2, 1. 3, （1） 4, 一是 'run-in'. */
  readonly level: HeadingLevel | null
  /** Text of the heading, or of the run-in heading; without number and end mark. */
  readonly title: string
  readonly pieces: readonly BlockPiece[]
  /** Part of the template it belongs to: 'opening', 'study', 'problems' … */
  readonly pillar: string
  /** Records that prove the words, besides those behind the figures. */
  readonly rests: readonly string[]
  /** Of a gap: what is missing, which records would close it, and why it stands if somebody said so. */
  readonly gap: Gap | null
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 'run-in'

export interface Gap {
  readonly missing: string
  readonly recordType: string
  readonly accepted: string | null
}

export type BlockPiece = { readonly text: string } | BoundFigure

/** A figure that is counted, never typed. */
export interface BoundFigure {
  readonly figure: FigureSource
  /** The value when it was last counted. */
  readonly value: number
  readonly unit: string
}

export type FigureSource = MeasureSource | ChosenSource

export interface MeasureSource {
  readonly measure: string
  readonly part?: Part
}

/** Bound by hand to records picked from the ledger: the figure is their number. */
export interface ChosenSource {
  readonly records: readonly string[]
}

export function isFigure(piece: BlockPiece): piece is BoundFigure {
  return 'figure' in piece
}

export function isChosen(source: FigureSource): source is ChosenSource {
  return 'records' in source
}

/** One text for one source, to look figures up by. */
export function sourceKey(source: FigureSource): string {
  if (isChosen(source)) return `records:${[...source.records].sort().join(',')}`
  return source.part === undefined ? source.measure : `${source.measure}[${source.part.field}=${source.part.value}]`
}

export function printFigure(figure: BoundFigure): string {
  return `${figure.value}${figure.unit}`
}

/** The words of a block as they will be printed, without number. */
export function textOf(body: BlockBody): string {
  const words = body.pieces.map((piece) => (isFigure(piece) ? printFigure(piece) : piece.text)).join('')
  if (body.kind === 'heading') return body.title
  return body.title === '' ? words : `${body.title}。${words}`
}

export function figuresOf(body: BlockBody): readonly BoundFigure[] {
  return body.pieces.filter(isFigure)
}

/** Joins neighbouring words and drops empty ones, so that equal texts are equal bodies. */
export function joinPieces(pieces: readonly BlockPiece[]): readonly BlockPiece[] {
  const joined: BlockPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (isFigure(piece)) joined.push(piece)
    else if (last !== undefined && !isFigure(last)) joined[joined.length - 1] = { text: last.text + piece.text }
    else if (piece.text !== '') joined.push(piece)
  }
  return joined
}
