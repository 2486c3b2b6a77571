import type { Range } from '#gongwen/read/read-result.ts'

/** A stretch of a line under the same findings; `marks` are their places in the list, the narrowest first. */
export interface MarkedPiece extends Range {
  readonly marks: readonly number[]
}

/** A line cut where findings begin and end. A finding without length is an empty piece at its place. */
export function cutMarks({ start, end }: Range, findings: readonly Range[]): readonly MarkedPiece[] {
  const here = findings.flatMap((finding, at) => (touches(finding, start, end) ? [{ ...finding, at }] : []))
  const cuts = [...new Set([start, end, ...here.flatMap((one) => [clamp(one.start), clamp(one.end)])])].sort(
    (a, b) => a - b,
  )
  function clamp(offset: number): number {
    return Math.min(Math.max(offset, start), end)
  }
  const points = here.filter((one) => one.start === one.end)
  const pieces: MarkedPiece[] = []
  for (const [index, from] of cuts.entries()) {
    const own = points.filter((one) => clamp(one.start) === from).map(({ at }) => at)
    if (own.length > 0) pieces.push({ start: from, end: from, marks: own })
    const to = cuts[index + 1]
    if (to === undefined) continue
    const over = here.filter((one) => one.start < to && one.end > from && one.start !== one.end)
    const marks = over.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ at }) => at)
    pieces.push({ start: from, end: to, marks })
  }
  return pieces
}

function touches(finding: Range, start: number, end: number): boolean {
  if (finding.start === finding.end) return finding.start >= start && finding.start <= end
  return finding.start < end && finding.end > start
}
