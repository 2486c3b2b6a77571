import { holdsIn, withValidity } from './dated-entry.ts'
import { findIn, replace } from './find-in.ts'
import { checkingMessages } from './messages.ts'
import { terms } from './terms-data.ts'
import type { TextHit } from './text-rule.ts'
import type { TextUnderCheck } from './text-under-check.ts'

/** Wrong names and phrases of one rule. */
export function* termHits(text: TextUnderCheck, code: string): Generator<TextHit> {
  for (const term of terms) {
    const { code: own, pattern, message, right } = term
    if (own !== code || !holdsIn(term, text.year)) continue
    for (const hit of findIn(text, pattern)) {
      const fix = right === undefined ? {} : { fix: replace(hit, right, checkingMessages.replaceWith(right)) }
      yield { start: hit.start, end: hit.end, message: withValidity(message, term), ...fix }
    }
  }
}
