import { cleanText } from '#derive/clean-text.ts'
import { refuseMarks } from './refuse-marks.ts'

/** A reason or opinion as it is kept; `null` when there is none. @throws Refusal when it bears a secrecy mark */
export function cleanNote(note: string | undefined | null): string | null {
  const text = cleanText((note ?? '').slice(0, 4000), { lines: true })
  refuseMarks(text)
  return text === '' ? null : text
}
