import { chinaWallClock } from '#kernel/china-time.ts'

/** An instant by the clock of Beijing: '2024-03-05' and '09:00' → ISO in UTC; '' where one of them is missing. */
export function instantAt(day: string, time: string): string {
  const at = new Date(`${day}T${time}:00+08:00`)
  return day === '' || time === '' || Number.isNaN(at.getTime()) ? '' : at.toISOString()
}

/** '2024-03-05', '' of no instant. */
export function dayOf(instant: string): string {
  return beijing(instant).slice(0, 10)
}

/** '09:00', '' of no instant. */
export function timeOf(instant: string): string {
  return beijing(instant).slice(11, 16)
}

/** An hour as people write it, 9:00、9：30、0930、14点、14点30分, as '09:00'; '' where it is none. */
export function readClock(written: string): string {
  const text = written.normalize('NFKC').replaceAll(/\s/g, '')
  const match = /^(\d{1,2})[:.时点](\d{1,2})?分?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : ''
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function beijing(instant: string): string {
  const at = chinaWallClock(Date.parse(instant))
  return Number.isNaN(at.getTime()) ? '' : at.toISOString()
}
