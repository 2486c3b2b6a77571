import type { Range } from '#gongwen/read/read-result.ts'
import type { Point } from './text-parts.ts'
import type { TextUnderCheck } from './text-under-check.ts'

const longest = 40

/** Where a finding about a whole point is shown: at its heading, else at its first words. */
export function leadOf({ document }: TextUnderCheck, { range, heading, text }: Point): Range {
  const at = heading === '' ? -1 : document.text.indexOf(heading, range.start)
  if (at >= 0 && at < range.end) return { start: at, end: at + heading.length }
  const stop = text.search(/[。；\n]/u)
  return { start: range.start, end: range.start + Math.min(stop < 0 ? text.length : stop, longest) }
}
