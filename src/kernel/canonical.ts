type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined }

/**
 * One spelling for one value: keys sorted by UTF-16 units, strings in NFC, whole numbers only, no white space.
 * Digests are taken over this text. @throws TypeError on a number that is not a safe integer.
 */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`)
    return String(value)
  }
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter((entry): entry is [string, Canonical] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key.normalize('NFC'))}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value)
}
