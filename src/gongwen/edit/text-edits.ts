/** What stands from `from` to `to` gives way to `text`; where both are the same, it comes in between. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Edits may touch but not overlap; at one place, what comes in stands before what is replaced, in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const parts: string[] = []
  let at = 0
  for (const { from, to, text: written } of ordered) {
    parts.push(text.slice(at, from), written)
    at = Math.max(at, to)
  }
  parts.push(text.slice(at))
  return parts.join('')
}
