import type { PlainCell } from '#kernel/workbook.ts'
import { isRealDate } from './real-date.ts'
import { timeOfDay, writtenDay } from './sheet-messages.ts'

export type DayRead = { readonly ok: true; readonly day: string } | { readonly ok: false; readonly isDate: boolean }

/**
 * A day in whatever way a cell holds it: 2024-03-05, 2024年3月5日, 2024/3/5, 2024.3.5, 20240305, the serial number
 * 45356, in full width too. `isDate`: it reads as a date, but there is no such day.
 */
export function readDay(cell: PlainCell): DayRead {
  const text = String(cell ?? '')
    .normalize('NFKC')
    .trim()
  const tight = text.replace(timeOfDay, '').replaceAll(/\s+/g, '')
  const parts = writtenDay.exec(tight) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(tight)
  if (parts !== null) {
    const [, year = '', month = '', day = ''] = parts
    return real(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  // Between 1954 and 2119: shorter numbers are more likely years or counts.
  if (/^[2-7]\d{4}(\.\d+)?$/.test(tight)) return real(dayOfSerial(Math.floor(Number(tight))))
  return { ok: false, isDate: false }
}

function real(day: string): DayRead {
  return isRealDate(day) ? { ok: true, day } : { ok: false, isDate: true }
}

/** Spreadsheets count days from 1899-12-30. */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}
