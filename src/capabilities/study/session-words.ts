import { clause } from '#kernel/passage.ts'

/** What a title says was studied, where it says so: 学习宪法，部署宣传 is 宪法. */
export function subjectOf(title: string): string {
  const [, subject] = /学习(?:贯彻)?([^，。；：（(]+)/u.exec(title) ?? []
  return subject ?? quoted(title)
}

/** A title with marks of its own needs no second pair. */
export function quoted(title: string): string {
  const clean = clause(title)
  return clean.includes('《') || clean.includes('“') ? clean : `“${clean}”`
}
