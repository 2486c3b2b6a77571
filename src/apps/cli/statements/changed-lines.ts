/** A line that only one of two texts has; `line` counts from 1 in that text. */
export interface ChangedLine {
  readonly kind: 'sealed' | 'given'
  readonly line: number
  readonly text: string
  /** Where it leaves the line most like it on the other side. */
  readonly differsAt: number
}

/** Lines of one text that the other lacks, each as often as it is missing; empty lines are no lines. */
export function changedLines(sealed: readonly string[], given: readonly string[]): readonly ChangedLine[] {
  const gone = missing(sealed, given)
  const added = missing(given, sealed)
  const tell = (kind: ChangedLine['kind'], lines: readonly Line[], others: readonly Line[]) =>
    lines.map((line) => ({
      kind,
      ...line,
      differsAt: Math.max(0, ...others.map((other) => common(line.text, other.text))),
    }))
  return [...tell('sealed', gone, added), ...tell('given', added, gone)]
}

type Line = Pick<ChangedLine, 'line' | 'text'>

function missing(lines: readonly string[], others: readonly string[]): readonly Line[] {
  const left = new Map<string, number>()
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.flatMap((text, at) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return text === '' || count > 0 ? [] : [{ line: at + 1, text }]
  })
}

/** Length of what two lines begin with alike. */
function common(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
