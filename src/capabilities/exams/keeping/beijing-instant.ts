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

function beijing(instant: string): string {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? '' : new Date(at + 8 * 3_600_000).toISOString()
}
