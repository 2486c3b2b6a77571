import { burdenWords } from './burden-messages.ts'
import { type Burden, type BurdenLine, sumBurden } from './count-burden.ts'

/** GET /api/burden?year= (of entering); GET /api/burden.xlsx?year= is the same as a workbook. */
export interface BurdenYear {
  readonly year: number
  /** In the organ's own order; the last is `null`: what belongs to none. */
  readonly sections: readonly { readonly id: string | null; readonly name: string }[]
  readonly lines: readonly BurdenLine[]
}

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** The figures of a table, in order. */
export const burdenColumns = [
  { label: burdenWords.entries, figure: ({ entries }: Burden) => entries },
  { label: burdenWords.imports, figure: ({ imports }: Burden) => imports },
  { label: burdenWords.records, figure: ({ records }: Burden) => records },
  { label: burdenWords.asked, figure: ({ asked }: Burden) => asked },
  { label: burdenWords.typed, figure: ({ typed }: Burden) => typed },
  { label: burdenWords.imported, figure: ({ imported }: Burden) => imported },
  { label: burdenWords.filled, figure: ({ derived, bySystem }: Burden) => derived + bySystem },
  { label: burdenWords.empty, figure: ({ empty }: Burden) => empty },
] as const

export interface BurdenRow {
  readonly label: string
  readonly burden: Burden
}

/** A year's sum per section. */
export function rowsBySection({ sections, lines }: BurdenYear): readonly BurdenRow[] {
  return sections.map(({ id, name }) => ({
    label: name,
    burden: sumBurden(lines.filter(({ sectionId }) => sectionId === id)),
  }))
}

/** The whole organ's sum per month. */
export function rowsByMonth({ lines }: BurdenYear): readonly BurdenRow[] {
  return months.map((month) => ({
    label: burdenWords.month(month),
    burden: sumBurden(lines.filter((line) => line.month === month)),
  }))
}

/** What one section was asked in each month. */
export function askedByMonth({ lines }: BurdenYear, section: string | null): readonly number[] {
  const own = lines.filter(({ sectionId }) => sectionId === section)
  return months.map((month) => sumBurden(own.filter((line) => line.month === month)).asked)
}
