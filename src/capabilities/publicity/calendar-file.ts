import { calendarWords } from './messages.ts'
import type { YearLine } from './plan-of-year.ts'

/**
 * RFC 5545: the lines of the plan as whole days, for the calendar of a phone or a mail program. What the plan does not
 * hold stays out; days that wait for their notice are tentative.
 */
export function calendarFile(year: number, lines: readonly YearLine[], madeAt: Date): string {
  const stamp = madeAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const events = lines.filter(({ itemId }) => itemId !== null).flatMap((line) => eventOf(line, stamp))
  const all = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//shufa//publicity//ZH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    `X-WR-CALNAME:${escaped(calendarWords.name(year))}`,
    ...events,
    'END:VCALENDAR',
  ]
  return all.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(line: YearLine, stamp: string): readonly string[] {
  const summary = line.provisional ? calendarWords.provisional(line.title) : line.title
  return [
    'BEGIN:VEVENT',
    `UID:${line.id}@shufa`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(line.from)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(dayAfter(line.until))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(calendarWords.described(line))}`,
    `STATUS:${line.provisional || line.standing === 'proposed' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')
}

/** Lines of at most 75 octets, never broken within a character. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const sign of line) {
    if (Buffer.byteLength(row + sign) > (rows.length === 0 ? 75 : 74)) {
      rows.push(row)
      row = ''
    }
    row += sign
  }
  return [...rows, row].join('\r\n ')
}
