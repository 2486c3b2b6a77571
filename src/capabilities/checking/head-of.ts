import type { Range, Section } from '#gongwen/read/read-result.ts'

/** Where a finding about a whole section is shown: its number and its heading. */
export function headOf({ range, heading }: Section): Range {
  return { start: range.start, end: heading?.end ?? range.start }
}
