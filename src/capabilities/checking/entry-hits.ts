import { type DatedEntry, holdsIn, withValidity } from './dated-entry.ts'
import { findIn, replace } from './find-in.ts'
import { checkingMessages } from './messages.ts'
import type { TextHit } from './text-rule.ts'
import type { TextUnderCheck } from './text-under-check.ts'

/** What is not to be written, and what to write instead where that is certain. */
export interface WordEntry extends DatedEntry {
  readonly pattern: RegExp
  readonly message: string
  readonly right?: string
}

/** Where the text has words of the entries that hold in its year. */
export function* entryHits(text: TextUnderCheck, entries: readonly WordEntry[]): Generator<TextHit> {
  for (const entry of entries) {
    if (!holdsIn(entry, text.year)) continue
    const { pattern, message, right } = entry
    for (const hit of findIn(text, pattern)) {
      const fix = right === undefined ? {} : { fix: replace(hit, right, checkingMessages.replaceWith(right)) }
      yield { start: hit.start, end: hit.end, message: withValidity(message, entry), ...fix }
    }
  }
}
