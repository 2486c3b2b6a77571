import { entryHits } from './entry-hits.ts'
import { terms } from './terms-data.ts'
import type { TextHit } from './text-rule.ts'
import type { TextUnderCheck } from './text-under-check.ts'

/** Wrong names and phrases of one rule. */
export function termHits(text: TextUnderCheck, code: string): Generator<TextHit> {
  return entryHits(
    text,
    terms.filter((term) => term.code === code),
  )
}
