/** A size as people read it: 820 KB, 3.4 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`
}

export type PreviewKind = 'image' | 'pdf' | 'text' | 'none'

/** What the page itself can show of a file. */
export function previewKind(mediaType: string): PreviewKind {
  if (['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'].includes(mediaType)) return 'image'
  if (mediaType === 'application/pdf') return 'pdf'
  return mediaType.startsWith('text/plain') || mediaType === 'text/csv' ? 'text' : 'none'
}

/** A date in the file's own name is likely the date of the fact: 2023-03-10签到表.jpg, 20230310.pdf, 2023年3月10日.docx. */
export function dayInName(name: string): string | null {
  const match = /(?<!\d)(20\d{2})(?:年|[-._])?(\d{1,2})(?:月|[-._])?(\d{1,2})(?!\d)/.exec(name)
  if (match === null) return null
  const [, year, month, day] = match.map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0))
  const isReal = date.getUTCMonth() + 1 === month && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** Text files from old machines are GB 18030; those from new ones UTF-8. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
