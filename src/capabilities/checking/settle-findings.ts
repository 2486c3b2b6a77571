import type { TextFinding } from './text-rule.ts'

/** A hole in the text explains what stands around it: where one is, these families say nothing more. */
const hole = 'PLH'
const silenced: ReadonlySet<string> = new Set(['TRM', 'LNG', 'PUN', 'NUM', 'LAW', 'CLM', 'ORG'])
/** Characters by which a finding may be longer than the hole and still be about it. */
const around = 10
/** Within a short finding the same rule says nothing more; within a sentence it may. */
const wide = 30
/** 还需进一步 is one repetition, not two. */
const repetition = 'LNG-04'
const gravity = { block: 0, gate: 1, warn: 2, remind: 3 } as const

/** In text order; said once, and not again as the consequence of another fault at the place. */
export function settleFindings(findings: readonly TextFinding[]): readonly TextFinding[] {
  const sorted = [...findings].sort(
    (a, b) => a.start - b.start || gravity[a.strength] - gravity[b.strength] || b.end - a.end,
  )
  const kept: TextFinding[] = []
  for (const finding of sorted) {
    const isSaid = kept.some((other) => isSame(other, finding))
    if (
      !isSaid &&
      !sorted.some((other) => explains(other, finding) || isLonger(other, finding) || isCovered(other, finding))
    )
      kept.push(finding)
  }
  return kept
}

function isSame(other: TextFinding, finding: TextFinding): boolean {
  if (other.code !== finding.code) return false
  if (finding.start === other.start && finding.end === other.end) return true
  if (finding.code === repetition && finding.start - other.end <= 2 && finding.start >= other.end) return true
  return finding.start >= other.start && finding.end <= other.end && finding.end > finding.start && isShort(other)
}

/** Within a row of slogans a single empty effect is not worth a second word; within a cut name the sign that cuts it. */
const covers: Readonly<Record<string, string>> = {
  'DUP-03': 'DUP-04',
  'CLM-11': 'CLM-03',
  'PLH-03': 'PLH-02',
  'PLH-01': 'PLH-12',
}

function isCovered(other: TextFinding, finding: TextFinding): boolean {
  return covers[other.code] === finding.code && other.start < finding.end && finding.start < other.end
}

/** 法制宣传日 is one wrong name, not also a wrong 法制. */
function isLonger(other: TextFinding, finding: TextFinding): boolean {
  if (!other.code.startsWith('TRM') || !finding.code.startsWith('TRM')) return false
  const isWithin = finding.start >= other.start && finding.end <= other.end
  return isWithin && other.end - other.start > finding.end - finding.start
}

function explains(other: TextFinding, finding: TextFinding): boolean {
  if (!other.code.startsWith(hole) || !silenced.has(finding.code.slice(0, 3))) return false
  const isAbout = finding.end - finding.start <= other.end - other.start + around
  return isAbout && other.start < finding.end && finding.start < other.end
}

function isShort({ start, end }: TextFinding): boolean {
  return end - start <= wide
}
