const place = 'shufa.exam.tab'

/** This tab, as the server knows it: made once and kept with the tab, also over a reload. */
export function thisTab(): string {
  try {
    const kept = sessionStorage.getItem(place)
    if (kept !== null) return kept
    const made = randomId()
    sessionStorage.setItem(place, made)
    return made
  } catch {
    made ??= randomId()
    return made
  }
}

/** Where the store is forbidden the page's own memory must do. */
let made: string | undefined

/** A UUID of version 4; `crypto.randomUUID` is there only for addresses of https and of this machine. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  ).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
