/** Offsets in `ReadDocument.text`: UTF-16 units from 0; `end` itself is outside. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A document someone brought, as plain data. Every position refers to `text`; see `positionOf`. */
export interface ReadDocument extends Structure {
  readonly kind: 'document'
  readonly source: Source
  /** The decoded file as it is (without its byte order mark), or what was extracted from it: one paragraph a line. */
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
  /** Where each stretch of `text` stands in a .docx, in text order; empty for other sources. */
  readonly runs: readonly RunPlace[]
  /** Of a PDF: where each printed line begins, in text order. */
  readonly printed?: readonly PrintedLine[]
  /** All tables, also those within cells. */
  readonly tables: readonly Table[]
  readonly footnotes: readonly Footnote[]
  readonly comments: readonly Comment[]
  readonly changes: readonly Change[]
  readonly dropped: readonly Dropped[]
}

export interface Source {
  readonly kind: 'text' | 'docx' | 'doc' | 'pdf' | 'pasted'
  /** Name of the file, where there is one. */
  readonly name?: string
  /** Of text files: WHATWG label. */
  readonly encoding?: string
  /** 64 hex digits, where the digest port was given. */
  readonly sm3?: string
}

/** The bytes may mean several things; a person has to choose and `readDocument` is called again with `encoding`. */
export interface Ask {
  readonly kind: 'ask'
  readonly message: string
  /** The likeliest first. */
  readonly candidates: readonly Candidate[]
}

export interface Candidate {
  /** WHATWG label. */
  readonly encoding: string
  readonly label: string
  readonly preview: string
}

export interface Structure {
  readonly title: readonly Range[]
  readonly subtitle: readonly Range[]
  /** With its colon. */
  readonly addressee: Range | null
  readonly blocks: readonly Block[]
  readonly attachments: readonly Range[]
  readonly signature: Range | null
  readonly date: Range | null
}

export type Block = Section | Paragraph | Table

export interface Section {
  readonly kind: 'section'
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; one more each where the text has 第一部分. */
  readonly level: number
  /** `null` for a heading that is one by its style only. */
  readonly label: Label | null
  /** The words alone: without label and end mark. `null` where a number stands before plain text. */
  readonly heading: Range | null
  /** The text goes on after the heading on the same line; it is the first of `blocks`. */
  readonly isRunIn: boolean
  readonly range: Range
  readonly blocks: readonly Block[]
}

export type LabelForm = 'part' | 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed' | 'circled' | 'other'

export interface Label extends Range {
  readonly form: LabelForm
  readonly number: number
  /** Word counts it: the characters are in `text` but in no run. */
  readonly isAutomatic: boolean
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** Without the white space around it. */
  readonly range: Range
  /** Characters of white space typed before it. */
  readonly indent: number
  /** 一是…二是… within it. */
  readonly items: readonly Item[]
}

export interface Item {
  readonly number: number
  /** 一是 */
  readonly label: Range
  /** The words up to the first full stop, where more follows. */
  readonly heading: Range | null
  readonly range: Range
}

export interface Table {
  readonly kind: 'table'
  readonly range: Range
  readonly rows: readonly (readonly Cell[])[]
}

/** Cells that a merge swallows are left out. */
export interface Cell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly range: Range
  readonly tables: readonly Table[]
}

export interface Footnote {
  readonly kind: 'footnote' | 'endnote'
  readonly anchor: number
  readonly text: string
}

export interface Comment {
  readonly id: string
  readonly author: string
  /** As the file says, an ISO instant. */
  readonly at: string | null
  readonly text: string
  readonly range: Range | null
}

/** Inserted text stands in `text`; deleted text does not, and its range is empty. */
export interface Change {
  readonly kind: 'inserted' | 'deleted'
  readonly range: Range
  readonly text: string
  readonly author: string
  readonly at: string | null
}

export type DroppedKind =
  | 'image'
  | 'drawing'
  | 'text-box'
  | 'embedded-object'
  | 'embedded-document'
  | 'macro'
  | 'external-link'
  | 'table-of-contents'
  | 'hidden-text'
  | 'header-or-footer'
  | 'unknown-symbol'
  | 'automatic-numbers'
  | 'page-number'
  | 'running-head'
  | 'tilted-text'
  | 'blank-page'
  | 'cut-end'

/** What the reading left out, one entry a kind. */
export interface Dropped {
  readonly kind: DroppedKind
  readonly message: string
  readonly count: number
  /** Where, as far as it has a place in the text. */
  readonly offsets: readonly number[]
  /** Words or addresses that went with it. */
  readonly texts: readonly string[]
}

/** From `start` on the text is that of one printed line; page and line count from 1, page heads and numbers left out. */
export interface PrintedLine {
  readonly start: number
  readonly page: number
  readonly line: number
}

/** From `start` on the text is that of one run; see `DocxPlace`. */
export interface RunPlace {
  readonly start: number
  readonly paragraph: number
  readonly run: number | null
  readonly offset: number
}
