import type { XmlElement } from '../read/docx/parse-xml.ts'
import type { Properties } from './effective-properties.ts'

/** A .docx as the checks see it: text and what really holds for it. */
export interface DocxView {
  readonly sections: readonly SectionView[]
  readonly paragraphs: readonly ParagraphView[]
  readonly hasOddAndEvenFooters: boolean
}

export interface SectionView {
  readonly element: XmlElement
  readonly page: Properties
  readonly margins: Properties
  readonly documentGrid: Properties
  readonly footers: Readonly<Partial<Record<'default' | 'even', FooterView>>>
}

export interface FooterView {
  readonly paragraphs: readonly PlainParagraph[]
}

export interface RunView {
  readonly element: XmlElement
  readonly text: string
  readonly properties: Properties
}

export interface PlainParagraph {
  readonly element: XmlElement
  readonly text: string
  readonly styleName: string
  readonly isInTable: boolean
  readonly properties: Properties
  readonly runs: readonly RunView[]
}

export interface ParagraphView extends PlainParagraph {
  readonly role: Role
}

/** The part a paragraph plays, told by its style or, in files from elsewhere, by its look and place. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'body'
  | 'attachment'
  | 'caption'
  | 'signature'
  | 'date'
  | 'table'
  | 'blank'
