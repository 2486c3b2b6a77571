import type { DutyRow } from './duty-matrix.ts'

export interface FilteredList {
  readonly type: string
  readonly search: Readonly<Record<string, string>>
}

/**
 * The list that shows what proves a duty in a month: of the first measure that has records then, else the duty's own
 * tasks. `onOf` gives the field of a type's date.
 */
export function monthFilter(
  row: Pick<DutyRow, 'id' | 'measures'>,
  year: number,
  month: number,
  onOf: (type: string) => string | undefined,
): FilteredList {
  const start = `${year}-${String(month).padStart(2, '0')}`
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  const shown = row.measures.find(({ records }) => records.some(({ on }) => on?.startsWith(start) === true))
  const type = shown?.recordType ?? null
  if (type === null) return { type: 'plan-task', search: { year: String(year), 'f.duty': row.id } }
  const on = onOf(type)
  return { type, search: { year: String(year), ...(on === undefined ? {} : { [`f.${on}`]: `${start}-01..${end}` }) } }
}
