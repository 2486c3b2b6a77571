import type { Range } from '#gongwen/read/read-result.ts'
import type { Fix } from './text-rule.ts'
import type { TextUnderCheck } from './text-under-check.ts'

export interface Found extends Range {
  /** Of the folded text; `index` and groups as of a regular expression. */
  readonly match: RegExpExecArray
  /** First position after the match in the folded text. */
  readonly after: number
}

/** Every place of the folded text that a global pattern finds, with its range in the original. */
export function* findIn({ folded }: TextUnderCheck, pattern: RegExp): Generator<Found> {
  for (const match of folded.text.matchAll(pattern)) {
    const after = match.index + match[0].length
    yield { ...folded.rangeOf(match.index, after), match, after }
  }
}

export function replace({ start, end }: Range, text: string, description: string): Fix {
  return { start, end, text, description }
}
