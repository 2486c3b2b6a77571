/** Nothing was typed, or white space only. */
export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
