import { plusDays } from '#kernel/plus-days.ts'

/** A whole day or several of a calendar. Days are 'YYYY-MM-DD', both included. */
export interface CalendarEvent {
  /** The same whenever the same thing is written. */
  readonly id: string
  readonly title: string
  readonly from: string
  readonly until: string
  readonly description: string
  /** Its days are not settled yet. */
  readonly isTentative: boolean
  readonly url?: string
}

/**
 * RFC 5545: events as whole days, for the calendar of a phone or a mail program. They take nobody's time (TRANSPARENT)
 * and ask for no answer.
 */
export function calendarFile(
  { product, name, refreshHours }: { readonly product: string; readonly name: string; readonly refreshHours?: number },
  events: readonly CalendarEvent[],
  madeAt: Date,
): string {
  const stamp = madeAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const refresh =
    refreshHours === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`, `X-PUBLISHED-TTL:PT${refreshHours}H`]
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//shufa//${product}//ZH`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    ...[`X-WR-CALNAME:${escaped(name)}`, ...refresh],
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf({ id, title, from, until, description, isTentative, url }: CalendarEvent, stamp: string) {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@shufa`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(plusDays(until, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** A text may hold line ends and tabs; other control characters are no part of any. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/[^\P{Cc}\t]/gu, '')
}

/** Lines of at most 75 octets, never broken within a character; a line that goes on begins with a space. */
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
