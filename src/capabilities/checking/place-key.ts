import type { Range } from '#gongwen/read/read-result.ts'

/**
 * Names of findings and claims that stay the same while their line does: what was decided about one holds until the
 * words around it change, wherever the line has moved. In the order of the items.
 */
export function placeKeys(text: string, items: readonly (Range & { readonly about: string })[]): readonly string[] {
  const seen = new Map<string, number>()
  return items.map(({ start, end, about }) => {
    const line = lineAround(text, start)
    const said = `${about}\n${text.slice(start, end)}\n${line}`
    const nth = (seen.get(said) ?? 0) + 1
    seen.set(said, nth)
    return digestOf(`${said}\n${nth}`)
  })
}

/** Without the blanks around it. */
function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const to = text.indexOf('\n', at)
  return text.slice(Math.min(from, at), to === -1 ? text.length : to).trim()
}

/** Two FNV-1a hashes of different start: tells places apart, protects nothing. */
function digestOf(said: string): string {
  return [0x811c9dc5, 0x9dc5811c].map((start) => hash(said, start).toString(16).padStart(8, '0')).join('')
}

function hash(said: string, start: number): number {
  let value = start
  for (let at = 0; at < said.length; at += 1) value = Math.imul(value ^ said.charCodeAt(at), 0x01000193)
  return value >>> 0
}
