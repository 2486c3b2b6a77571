/** Is it 'YYYY-MM-DD' and a day that exists, from 1900 to 2199? */
export function isRealDate(text: string): boolean {
  const parts = /^(19|20|21)(\d\d)-(\d\d)-(\d\d)$/.exec(text)
  if (parts === null) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
