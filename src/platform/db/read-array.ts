import { types } from 'pg'

/**
 * text[] and uuid[] as the server writes them. pg goes through every array character by character, which is half the
 * time of reading a year's ledger; where nothing is quoted, nested or null, the items stand between commas.
 */
export function readArray(text: string): readonly unknown[] {
  if (special.test(text)) return readSpecial(text)
  return text === '{}' ? [] : text.slice(1, -1).split(',')
}

/** A quoted item, a nested array, an array with bounds, or what may be a null. */
const special = /["\\]|NULL|^[^{]|.\{/i

const ofText: number = 1009
const readSpecial: (text: string) => unknown[] = types.getTypeParser(ofText, 'text')
