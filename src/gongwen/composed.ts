import { cleanText } from './clean-text.ts'
import type { Table } from './document.ts'
import type { FontRole } from './fonts.ts'

export type ParagraphRole =
  | 'title'
  | 'subtitle'
  | 'addressee'
  | `heading-${1 | 2 | 3 | 4}`
  | 'body'
  | 'attachment'
  | 'caption'
  | 'signature'
  | 'date'
  | 'blank'

export interface Span {
  readonly text: string
  readonly font: FontRole
  readonly mark?: string
}

/** In characters. `first` is the shift of the first line against `left`; a hanging first line is negative. */
export interface Indent {
  readonly first: number
  readonly left: number
  readonly right: number
}

export interface ComposedParagraph {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly spans: readonly Span[]
  readonly indent: Indent
  /** May not be parted from the paragraph after it by a page end. */
  readonly keepWithNext: boolean
  /** Index of the block of the document it came from. */
  readonly block?: number
  readonly mark?: string
}

export interface ComposedTable {
  readonly kind: 'table'
  readonly table: Table
  readonly block: number
}

export type Composed = ComposedParagraph | ComposedTable

export function compose(
  role: ParagraphRole,
  spans: readonly Span[],
  rest: Partial<Omit<ComposedParagraph, 'kind' | 'role' | 'spans'>> = {},
): ComposedParagraph {
  const cleaned = spans.map((span) => ({ ...span, text: cleanText(span.text) }))
  return {
    kind: 'paragraph',
    role,
    spans: cleaned.filter((span) => span.text !== ''),
    indent: { first: 0, left: 0, right: 0 },
    keepWithNext: false,
    ...rest,
  }
}

export function blank(keepWithNext = false): ComposedParagraph {
  return compose('blank', [], { keepWithNext })
}
