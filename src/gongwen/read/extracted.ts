import type { XmlElement } from './docx/parse-xml.ts'
import type { Look } from './look.ts'
import type { ReadDocument } from './read-result.ts'

/** What a Word file gives before its structure is told from it. */
export interface Extracted
  extends Pick<ReadDocument, 'text' | 'runs' | 'tables' | 'footnotes' | 'comments' | 'changes' | 'dropped'> {
  readonly paragraphs: readonly ExtractedParagraph[]
}

/** One paragraph of the body in the extracted text; a break within it starts a new line of the text. */
export interface ExtractedParagraph {
  readonly start: number
  readonly end: number
  readonly look: Look
  /** End of the automatic number printed before it, and the number. */
  readonly label: { readonly end: number; readonly number: number; readonly level: number } | null
  readonly isInTable: boolean
  /** Of a .docx: the `w:p`. */
  readonly element?: XmlElement
}
