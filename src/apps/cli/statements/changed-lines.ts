/** A line that only one of two texts has; `line` counts from 1 in that text. */
export interface ChangedLine {
  readonly kind: 'sealed' | 'given'
  readonly line: number
  readonly text: string
}

/** Lines of one text that the other lacks, each as often as it is missing; empty lines are no lines. */
export function changedLines(sealed: readonly string[], given: readonly string[]): readonly ChangedLine[] {
  return [...missing('sealed', sealed, given), ...missing('given', given, sealed)]
}

function missing(kind: ChangedLine['kind'], lines: readonly string[], others: readonly string[]): ChangedLine[] {
  const left = new Map<string, number>()
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.flatMap((text, at) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return text === '' || count > 0 ? [] : [{ kind, line: at + 1, text }]
  })
}
