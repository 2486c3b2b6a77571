import type { TextFinding } from '#capabilities/checking/index.ts'

/** Applies every fix that does not overlap an earlier one. */
export function applyFixes(
  text: string,
  findings: readonly TextFinding[],
): { readonly text: string; readonly count: number } {
  const fixes = findings.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
  let mended = ''
  let at = 0
  let count = 0
  for (const fix of fixes) {
    if (fix.start < at) continue
    mended += text.slice(at, fix.start) + fix.text
    at = fix.end
    count += 1
  }
  return { text: mended + text.slice(at), count }
}
