import { dateWords, instantWords } from './date-words.ts'

/** A date ('YYYY-MM-DD') or an instant (ISO 8601) as officials write it; a dash where there is none. */
export function DateText({ value, weekday = false }: { readonly value: string | null; readonly weekday?: boolean }) {
  if (value === null || value === '') return <span className="quiet">—</span>
  const words = value.length > 10 ? instantWords(value) : dateWords(value, weekday)
  return (
    <time dateTime={value} className="tabular date-text">
      {words}
    </time>
  )
}
