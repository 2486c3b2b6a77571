/**
 * What a clerk types for a date, understood: 2024年3月5日, 2024.3.5, 2024-03-05, 2024/3/5, 20240305, 3月5日 (of `year`),
 * full-width digits too. @returns 'YYYY-MM-DD', or `null` where it is no day of the calendar.
 */
export function parseDateEntry(entry: string, year?: number): string | null {
  const text = entry
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/[(（]?(?:星期|周)[一二三四五六日天][)）]?$/, '')
  const full = /^(\d{4})(?:年|[-./,、。])(\d{1,2})(?:月|[-./,、。])(\d{1,2})[日号]?$/.exec(text)
  const packed = full ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (packed !== null) return dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3]))
  const short = /^(\d{1,2})(?:月|[-./])(\d{1,2})[日号]?$/.exec(text)
  if (short === null || year === undefined) return null
  return dayOf(year, Number(short[1]), Number(short[2]))
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && year >= 1900 && year <= 2199 ? date.toISOString().slice(0, 10) : null
}
