import type { OverlapPassage } from './compare/text-overlap.ts'

/** Passages that follow one another, as one place to mark. */
export interface CopiedStretch {
  readonly start: number
  readonly end: number
  readonly passages: readonly OverlapPassage[]
}

/** Letters between two passages that are still one stretch: a label, a short heading. */
const gap = 12

/** In text order; never across the end of a line. */
export function copiedStretches(text: string, passages: readonly OverlapPassage[]): readonly CopiedStretch[] {
  const stretches: CopiedStretch[] = []
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    const between = last === undefined ? null : text.slice(last.end, passage.start)
    if (last !== undefined && between !== null && between.length <= gap && !/[\r\n]/u.test(between))
      stretches[stretches.length - 1] = { ...last, end: passage.end, passages: [...last.passages, passage] }
    else stretches.push({ start: passage.start, end: passage.end, passages: [passage] })
  }
  return stretches
}
