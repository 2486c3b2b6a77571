import { cleanText } from '#derive/clean-text.ts'

/** A reason or opinion as it is kept; `null` when there is none. */
export function cleanNote(note: string | undefined | null): string | null {
  const text = cleanText((note ?? '').slice(0, 4000), { lines: true })
  return text === '' ? null : text
}
