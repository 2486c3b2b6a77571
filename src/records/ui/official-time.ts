/** 2024-03-05 → 2024年3月5日; text that is no date stays as it is. */
export function officialDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return match === null ? day : `${match[1]}年${Number(match[2])}月${Number(match[3])}日`
}

/** A moment in UTC → 2024年3月5日 14:02, in China's one time zone. */
export function officialMoment(at: string): string {
  const shifted = new Date(Date.parse(at) + 8 * 3_600_000)
  if (Number.isNaN(shifted.getTime())) return at
  const iso = shifted.toISOString()
  return `${officialDay(iso.slice(0, 10))} ${iso.slice(11, 16)}`
}

/** 14:02 of a moment in UTC. */
export function clockTime(at: string): string {
  return officialMoment(at).split(' ')[1] ?? at
}
