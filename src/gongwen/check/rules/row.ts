import type { DocxView } from '../docx-view.ts'

/** One testable row of the table of GB/T 9704-2012: yields every place that breaks it. */
export interface Row {
  readonly row: number
  readonly clause: string
  readonly expected: string
  check(docx: DocxView, options: RowOptions): Iterable<Fault>
}

export interface RowOptions {
  readonly profile: 'personal' | 'report'
  /** Place names that cannot stand in a document of this organ. */
  readonly foreignNames?: readonly string[]
}

export interface Fault {
  readonly found: string
  /** The first characters of the paragraph. */
  readonly at?: string
}
