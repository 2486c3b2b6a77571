import type { Fonts } from './fonts.ts'

/** An official document as its author thinks of it. Numbers, blank lines and fonts are not stored: they follow from the form. */
export interface GongwenDocument {
  /** `personal`: a statement of one person. `report`: a report of an organ, so far without its head and imprint. */
  readonly profile: 'personal' | 'report'
  /** One entry a printed row: where a title breaks is the author's choice. */
  readonly title: readonly string[]
  /** A line under the title, for example a name or a date in brackets. */
  readonly subtitle?: string
  /** Main recipient, without the colon. */
  readonly addressee?: string
  readonly blocks: readonly Block[]
  /** Names of attachments, without numbers or end marks. */
  readonly attachments?: readonly string[]
  readonly signature?: Signature
  /** Font names of the deployment; see `defaultFonts`. */
  readonly fonts?: Partial<Fonts>
}

export interface Signature {
  readonly name: string
  /** ISO date, for example `2023-12-04`. */
  readonly on: string
}

export type Block = Heading | Paragraph | Table

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  readonly mark?: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** A heading on the same line as its text, with its own end mark. */
  readonly lead?: Lead
  readonly runs: readonly Run[]
  readonly mark?: string
}

export interface Lead {
  readonly level: 2 | 3 | 4 | 'run-in'
  readonly text: string
}

export interface Run {
  readonly text: string
  /** An opaque anchor, for example the id of a figure. Never printed. */
  readonly mark?: string
  /** This run opens the next item of the enumeration inside its paragraph, printed with an ordinal of the `run-in` level. */
  readonly opensItem?: true
}

export interface Table {
  readonly kind: 'table'
  readonly caption?: string
  readonly columns: readonly Column[]
  /** One string a column; a line break in it starts a new line of the cell. */
  readonly rows: readonly (readonly string[])[]
}

export interface Column {
  readonly title: string
  /** Share of the text width, relative to the other columns. */
  readonly width: number
}
