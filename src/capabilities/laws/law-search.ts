import { bareName } from '#law/law-name.ts'
import type { LawRow } from './law-view.ts'

export interface LawFilter {
  readonly text: string
  /** '' is all. */
  readonly kind: string
  readonly standing: string
}

/** Entries whose title, a short name or number holds what was typed; short names that begin with it come first. */
export function searchLaws(rows: readonly LawRow[], { text, kind, standing }: LawFilter): readonly LawRow[] {
  const wanted = bareName(text).toLowerCase()
  const found = rows
    .filter((row) => (kind === '' || row.kind === kind) && (standing === '' || row.standing.state === standing))
    .flatMap((row) => {
      const rank = rankOf(row, wanted)
      return rank === undefined ? [] : [{ row, rank }]
    })
  return found.sort((a, b) => a.rank - b.rank).map(({ row }) => row)
}

function rankOf({ title, shortNames, number }: LawRow, wanted: string): number | undefined {
  if (wanted === '') return 0
  const names = [title, ...shortNames, ...(number === null ? [] : [number])].map((name) => bareName(name).toLowerCase())
  if (names.includes(wanted)) return 0
  if (names.some((name) => name.startsWith(wanted))) return 1
  return names.some((name) => name.includes(wanted)) ? 2 : undefined
}
