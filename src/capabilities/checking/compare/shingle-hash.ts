/** A digest of `length` codes from `at` on, as an unsigned number of 32 bits. */
export function shingleHash(codes: Uint16Array, at: number, length: number): number {
  let hash = length
  for (let next = at; next < at + length; next += 1) hash = Math.imul(hash, 0x9e3779b1) + (codes[next] ?? 0)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
