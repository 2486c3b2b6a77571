import type { Actor } from '#kernel/capacity.ts'
import type { Evidence } from '#kernel/evidence.ts'
import type { FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'

/** Shapes that pass between the server and the pages. The addresses stand beside each. */

/** GET /api/me, 204 to a browser nobody is signed in with; POST /api/sign-in answers the same. */
export interface Me {
  readonly actor: Actor
  readonly organ: LedgerOrgan & { readonly id: string }
  readonly username: string
  /** The first password must be changed before anything else. */
  readonly mustChangePassword: boolean
  /** Limit of one file of evidence. */
  readonly evidenceMaxBytes: number
  /** 'YYYY-MM-DD' by the server's clock. */
  readonly today: string
  /** Years in which the organ has records, newest first, with this year. */
  readonly years: readonly number[]
  /** The year that pages open with: the newest that has records, this year where none has. */
  readonly workYear: number
}

/** Values as entered; unknown fields are refused, missing ones are `null`. */
export type EnteredValues = Readonly<Record<string, FieldValue>>

/** One row of GET /api/records/:type. */
export interface RecordRow {
  readonly id: string
  readonly state: string
  readonly year: number | null
  readonly title: string
  readonly sectionId: string | null
  readonly version: number
  /** Number of files that prove it. */
  readonly evidence: number
  readonly updatedAt: string
  readonly values: EnteredValues
}

/**
 * Query of GET /api/records/:type, all optional:
 * text, year, state (one or several joined by ','), sort (a field, 'updatedAt' or 'state'), order (asc|desc),
 * page (from 1), size (1–200, 50 unless told), and per field `f.<field>`: a choice key or several joined by ',',
 * true|false, an id, a word, `from..to` for dates and numbers (either end may be empty), part of the text for texts.
 */
export interface ListPage {
  readonly rows: readonly RecordRow[]
  /** A search or filter that finds more than `mostCounted` is not counted to the end: one more than that stands here. */
  readonly total: number
  readonly page: number
  readonly size: number
  /** Titles of all records referred to by the rows, by id. */
  readonly titles: Readonly<Record<string, string>>
}

/** Up to here searches and filters are counted. */
export const mostCounted = 2000

/** An export of the journal holds the newest acts, no more than these. */
export const mostExportedActs = 10_000

/** GET /api/records/:type/:id */
export interface RecordView extends RecordRow {
  readonly type: string
  readonly createdAt: string
  readonly createdBy: string
  readonly titles: Readonly<Record<string, string>>
  readonly files: readonly Evidence[]
  /** What rules and required fields say of it now. */
  readonly findings: readonly Finding[]
  /** What the asker may do with it now. */
  readonly may: {
    readonly edit: boolean
    readonly correct: boolean
    readonly void: boolean
    readonly attach: boolean
    readonly acts: readonly string[]
  }
}

/** POST /api/records/:type */
export interface CreateRecord {
  readonly values: EnteredValues
  /** A transition to run at once, e.g. 'file'; all or nothing. */
  readonly act?: string
}

/** PUT /api/records/:type/:id. A stale version is refused with code 'conflict' and `detail: Conflict`. */
export interface ChangeRecord {
  readonly version: number
  readonly values: EnteredValues
  /** Needed outside the open states: the change is then a correction. */
  readonly reason?: string
}

/** Who changed what since the version the asker had. */
export interface Conflict {
  readonly version: number
  readonly changes: readonly {
    readonly field: string
    readonly by: string
    readonly at: string
    readonly now: FieldValue
  }[]
  readonly values: EnteredValues
  readonly titles: Readonly<Record<string, string>>
}

/** POST /api/records/:type/:id/acts/:act; act 'void' is the engine's own and needs a note. */
export interface ActOnRecord {
  readonly version: number
  readonly note?: string
}

/** POST /api/records/:type/batch */
export interface BatchAct {
  readonly act: string
  readonly records: readonly { readonly id: string; readonly version: number }[]
  readonly note?: string
}
export interface BatchResult {
  readonly done: readonly string[]
  readonly refused: readonly {
    readonly id: string
    readonly title: string
    readonly message: string
    readonly findings: readonly Finding[]
  }[]
}

/** GET /api/records/:type/:id/history, newest first. */
export interface HistoryLine {
  readonly seq: number
  readonly at: string
  readonly actorName: string
  /** In whose stead: 甲 代 乙. */
  readonly insteadOfName: string | null
  readonly capacity: string
  readonly operation: string
  /** What was done, as people say it: 归档、更正. */
  readonly label: string
  readonly note: string | null
  readonly changes: readonly { readonly field: string; readonly before: FieldValue; readonly after: FieldValue }[]
}
export interface History {
  readonly lines: readonly HistoryLine[]
  readonly titles: Readonly<Record<string, string>>
}

/**
 * POST /api/records/:type/:id/evidence, body: the bytes; headers x-file-name (percent-encoded), x-fact-on, x-replaces (evidence id).
 * POST /api/records/:type/:id/evidence/reuse { evidenceId }; POST /api/evidence/:id/withdraw { reason };
 * GET /api/evidence/:id/content (?download=1); GET /api/evidence?text=… lists files for reuse.
 */
export interface EvidenceHit extends Evidence {
  readonly recordTitle: string
  readonly recordType: string
}

/** GET /api/search?text=…: what the ledger holds of a text, all years; the first few of each group. */
export interface LedgerFinds {
  /** Types in which something was found, in the order of the register. */
  readonly records: readonly { readonly type: string; readonly total: number; readonly rows: readonly FoundRecord[] }[]
  /** By their names. */
  readonly files: { readonly total: number; readonly rows: readonly FoundFile[] }
  /**
   * By what stands in them. `total` is the least there is where there are more than are looked into; `unread` files,
   * scanned ones for the most part, have no text that could be searched.
   */
  readonly texts: {
    readonly total: number
    readonly isMore: boolean
    readonly rows: readonly FoundText[]
    readonly unread: number
  }
}
export interface FoundRecord {
  readonly id: string
  readonly title: string
  readonly year: number | null
  readonly state: string
}
export interface FoundFile {
  readonly id: string
  readonly name: string
  readonly recordId: string
  readonly recordType: string
  readonly recordTitle: string
}
export interface FoundText extends FoundFile {
  /** Where the first of the words stands, with what is around it. */
  readonly snippet: string
}

/** GET/PUT/DELETE /api/drafts/:key — what a person typed and did not save; one per person and key, 204 where none is. */
export interface Draft {
  readonly body: unknown
  readonly savedAt: string
}

/** POST /api/records/:type/imports (multipart: workbook, and files named in the column 佐证材料). Nothing is saved yet. */
export interface ImportPreview {
  readonly id: string
  readonly type: string
  readonly fileName: string
  readonly counts: { readonly new: number; readonly changed: number; readonly same: number; readonly faulty: number }
  readonly rows: readonly ImportRow[]
  /** Troubles of the whole workbook: wrong template, stale template, files not named by any row. */
  readonly findings: readonly Finding[]
}
export interface ImportRow {
  /** Row number in the sheet, from 1. */
  readonly row: number
  readonly outcome: 'new' | 'changed' | 'same' | 'faulty'
  readonly title: string
  readonly values: EnteredValues
  /** `at` is a cell address such as C5. */
  readonly findings: readonly Finding[]
  readonly changes: readonly { readonly field: string; readonly before: FieldValue; readonly after: FieldValue }[]
  readonly files: readonly string[]
  readonly recordId: string | null
}

/** POST /api/records/:type/imports/:id/commit; GET …/receipt.xlsx gives the 错误回执. */
export interface CommitImport {
  /** Outcomes to save; faulty rows never are. */
  readonly take: readonly ('new' | 'changed')[]
  /** Run this transition on each saved row, e.g. 'file'. */
  readonly act?: string
  /** Needed when changed rows are already settled: the correction's reason. */
  readonly reason?: string
}
export interface ImportResult {
  readonly created: number
  readonly changed: number
  readonly refused: readonly {
    readonly row: number
    readonly title: string
    readonly message: string
    readonly findings: readonly Finding[]
  }[]
}

/**
 * Query of GET /api/journal, all optional: from, until ('YYYY-MM-DD' by the clock of Beijing), person (part of a name, or an id),
 * operation (one or several joined by ','), record (an id), page (from 1). Asking for the first page is itself an act.
 * GET /api/journal.xlsx is the same as a workbook.
 */
export interface JournalPage {
  /** Newest first. */
  readonly lines: readonly JournalLine[]
  /** Counted up to `mostCounted`, as in lists. */
  readonly total: number
  readonly page: number
  readonly size: number
}
export interface JournalLine {
  readonly seq: number
  readonly at: string
  readonly actorName: string
  /** In whose stead: 甲 代 乙. */
  readonly insteadOfName: string | null
  readonly capacity: string
  readonly operation: string
  /** What was done, as people say it: 归档、登录. */
  readonly label: string
  readonly note: string | null
  /** What it was done on; `id` is `null` where a type as a whole was meant. */
  readonly record: {
    readonly type: string
    readonly typeTitle: string
    readonly id: string | null
    readonly title: string
  } | null
  /** The asker may not read the record: neither its title nor what changed is told, only which fields. */
  readonly isHidden: boolean
  /** In words, '' where nothing stood. */
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[]
}

/** GET /api/ledger/verify — the whole chain of acts of the asker's organ, counted again. */
export interface LedgerVerdict {
  /** Acts found whole before the first break. */
  readonly acts: number
  /** The first broken link; `null` when the chain is whole. */
  readonly broken: { readonly seq: number; readonly what: string } | null
}

/** Body of every answer that is not 2xx. */
export interface RefusalBody {
  readonly code: string
  readonly message: string
  readonly findings: readonly Finding[]
  readonly detail: unknown
  /** Quote it when asking for help; the log has it. */
  readonly requestId: string
}
