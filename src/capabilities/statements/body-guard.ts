import { legibleText } from '#derive/clean-text.ts'
import type { Guard } from '#kernel/operation.ts'
import { Refusal } from '#kernel/refusal.ts'
import {
  type Block,
  type BlockBody,
  type BlockPiece,
  type FigureSource,
  type Gap,
  type HeadingLevel,
  joinPieces,
} from './block.ts'
import { messages } from './messages.ts'

/** Limits of one block and of a statement; a page of text has about 600 characters. */
export const blockLimits = { text: 5_000, title: 100, pieces: 300, records: 20_000, blocks: 2_000, gap: 200 } as const

/** Whether a paragraph of these pieces keeps to the limits. */
export function fitsBlock(pieces: readonly BlockPiece[]): boolean {
  const length = pieces.reduce((total, piece) => total + ('text' in piece ? piece.text.length : 0), 0)
  return length <= blockLimits.text && pieces.length <= blockLimits.pieces
}

/** Reads a block body that comes over the wire, limits and all. @throws Refusal 'invalid' */
export const blockBody: Guard<BlockBody> = (value) => {
  const body = keptBody(value)
  if (!fitsBlock(body.pieces)) throw new Refusal('invalid', messages.blockTooLong(blockLimits.text))
  if (body.title.length > blockLimits.title) throw new Refusal('invalid', messages.titleTooLong(blockLimits.title))
  return body
}

/** The shape alone: of what was kept under limits of its day, or is still being typed. @throws Refusal 'invalid' */
export const keptBody: Guard<BlockBody> = (value) => {
  const body = member(value)
  return {
    kind: oneOf(body.kind, ['heading', 'paragraph', 'gap']),
    level: readLevel(body.level),
    title: legible(body.title, endless),
    pieces: joinPieces(list(body.pieces, endless).map(readPiece)),
    pillar: words(body.pillar, 40),
    rests: idsIn(body.rests),
    gap: readGap(body.gap),
  }
}

/** Bounds memory, not meaning: bodies of requests are limited before they are read. */
const endless = 1_000_000

/** Reads kept blocks: a version, or the text of a seal. @throws Refusal 'invalid' */
export const blockList: Guard<readonly Block[]> = (value) =>
  list(value, blockLimits.blocks).map((one) => {
    const block = member(one)
    const { position, version } = block
    if (typeof position !== 'number' || typeof version !== 'number') throw malformed()
    return { id: words(block.id, 40), position, version, body: keptBody(block.body) }
  })

function readPiece(value: unknown): BlockPiece {
  const piece = member(value)
  if ('text' in piece) return { text: legible(piece.text, endless) }
  const number = piece.value
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw malformed()
  return { figure: readSource(piece.figure), value: number, unit: legible(piece.unit, 10) }
}

export function readSource(value: unknown): FigureSource {
  const source = member(value)
  if ('records' in source) return { records: idsIn(source.records) }
  const measure = words(source.measure, 100)
  if (source.part === undefined) return { measure }
  const part = member(source.part)
  return { measure, part: { field: words(part.field, 60), value: words(part.value, 200) } }
}

function readGap(value: unknown): Gap | null {
  if (value === null) return null
  const gap = member(value)
  return {
    missing: legible(gap.missing, endless),
    recordType: words(gap.recordType, 60),
    accepted: gap.accepted === null ? null : legible(gap.accepted, 200),
  }
}

/** Each record once: named three times it is still one. */
function idsIn(value: unknown): readonly string[] {
  return [...new Set(list(value, blockLimits.records).map((id) => words(id, 40)))]
}

/** What a reader does not see (１２ beside 12, a mark without width within it) may not hide a figure from the rules. */
function legible(value: unknown, limit: number): string {
  return legibleText(words(value, limit))
}

function readLevel(value: unknown): HeadingLevel | null {
  return value === null ? null : oneOf(value, [1, 2, 3, 4, 'run-in'])
}

function oneOf<const Option>(value: unknown, options: readonly Option[]): Option {
  const found = options.find((option) => option === value)
  if (found === undefined) throw malformed()
  return found
}

export function words(value: unknown, limit: number): string {
  if (typeof value !== 'string' || value.length > limit) throw malformed()
  return value
}

export function list(value: unknown, limit: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > limit) throw malformed()
  return value
}

export function member(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed()
  return { ...value }
}

function malformed(): Refusal {
  return new Refusal('invalid', messages.malformedBlock)
}
