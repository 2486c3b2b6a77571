const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const

/** '2023-12-04' → 2023年12月4日（星期一）; without the weekday where a column is narrow. Other text is given back. */
export function dateWords(value: string, weekday = true): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  if (match === null) return value
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const words = `${year}年${month}月${day}日`
  if (!weekday) return words
  return `${words}（星期${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''}）`
}

/** An instant by the clock of Beijing: 2023年12月4日 14:02. */
export function instantWords(value: string): string {
  const shown = beijing(value)
  return shown === null ? value : `${dateWords(shown, false)} ${shown.slice(11, 16)}`
}

/** An instant's hour and minute by the clock of Beijing: 14:02. */
export function clockWords(value: string): string {
  return beijing(value)?.slice(11, 16) ?? value
}

/** And its second: 14:02:07. */
export function secondWords(value: string): string {
  return beijing(value)?.slice(11, 19) ?? value
}

/** '2023-12-04T14:02:07…', `null` of no instant. */
function beijing(value: string): string | null {
  const shown = new Date(Date.parse(value) + 8 * 3_600_000)
  return Number.isNaN(shown.getTime()) ? null : shown.toISOString()
}
