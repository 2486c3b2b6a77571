import { countBlanks } from '../stem-blanks.ts'

/**
 * The answers of a fill-in, one for each blank, joined as the bank has them; `null` where the stem has no blank.
 * Clerks part them by semicolons, numbers, commas or blanks: whatever gives as many as there are blanks.
 */
export function fillInAnswer(stem: string, answer: string): string | null {
  const blanks = countBlanks(stem)
  if (blanks === 0) return null
  for (const separator of separators) {
    const parts = answer
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    if (parts.length === blanks) return parts.join('\uFF1B')
  }
  return answer
}

const separators = [
  /[;\uFF1B\n]/u,
  /[\u2460-\u2473]|[(\uFF08]\d{1,2}[)\uFF09]|(?<=^|\s)\d{1,2}[.\uFF0E\u3001]/u,
  /[,\uFF0C]/u,
  /\u3001/u,
  /\s+/u,
]
