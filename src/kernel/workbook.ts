/** A workbook as plain data, between the derivations that make or read it and the port that knows the file format. */
export interface WorkbookToWrite {
  readonly title: string
  readonly sheets: readonly SheetToWrite[]
}

export interface SheetToWrite {
  readonly name: string
  readonly hidden?: boolean
  readonly rows: readonly (readonly CellToWrite[])[]
  readonly columns?: readonly ColumnToWrite[]
  /** Rows at the top that stay in view; the last of them is the header. */
  readonly frozenRows?: number
  /** Rows, counted from 1, whose cells become one across all columns. */
  readonly mergedRows?: readonly number[]
  readonly validations?: readonly CellValidation[]
  readonly landscape?: boolean
}

export type CellToWrite = PlainCell | StyledCell
export type PlainCell = string | number | boolean | null

export interface StyledCell {
  readonly value: PlainCell
  readonly look?: CellLook
  /** The value is 'YYYY-MM-DD' and becomes a date the spreadsheet can sort by. */
  readonly isDay?: boolean
  /** Number format in the spreadsheet's own notation. */
  readonly format?: string
}

export type CellLook = 'heading' | 'caption' | 'header' | 'required-header' | 'sample' | 'faulty' | 'wrapped'

export interface ColumnToWrite {
  /** In characters; a Chinese one counts as two. */
  readonly width: number
  readonly format?: string
}

export interface CellValidation {
  /** A1 notation: 'C2:C20001'. */
  readonly range: string
  readonly check: ValidationCheck
  /** Shown when the cell is entered. */
  readonly prompt: string
  /** Shown when the entry does not fit. */
  readonly complaint: string
  /** The entry is refused; otherwise the person may insist. */
  readonly isStrict: boolean
}

export type ValidationCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'day' }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'length'; readonly max: number }

/** A sheet as found in a file: row 1 is `rows[0]`. Dates are 'YYYY-MM-DD', formulas their cached values. */
export interface SheetRead {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly PlainCell[])[]
}

/** Row and column from 0 → 'A1'. */
export function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}
