import type { ExtractedParagraph } from './docx/extraction.ts'
import type { ReadDocument } from './read-result.ts'

/** What a .docx gives before its structure is told from it. */
export interface Extracted
  extends Pick<ReadDocument, 'text' | 'runs' | 'tables' | 'footnotes' | 'comments' | 'changes' | 'dropped'> {
  readonly paragraphs: readonly ExtractedParagraph[]
}
