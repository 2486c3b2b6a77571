import type { DroppedKind, Footnote, Table } from '../read-result.ts'
import type { Extraction } from './extraction.ts'
import type { Fields } from './fields.ts'
import type { XmlElement, XmlNode } from './parse-xml.ts'
import type { StyleSheet } from './style-sheet.ts'

/** What runs and tables need of the walk through the body. */
export interface Reading {
  readonly styles: StyleSheet
  readonly out: Extraction
  readonly fields: Fields
  readonly tables: Table[]
  isHidden: boolean
  isInTable: boolean
  walk(nodes: readonly XmlNode[]): void
  /** Paragraphs that are not read keep their index. */
  skip(element: XmlElement): void
  print(text: string): void
  drop(kind: DroppedKind, text?: string): void
  noteContents(): void
  noteFootnote(kind: Footnote['kind'], id: string | undefined): void
  noteComment(id: string | undefined): void
}
