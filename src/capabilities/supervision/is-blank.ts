export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
