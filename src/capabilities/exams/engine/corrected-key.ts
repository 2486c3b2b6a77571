import type { Guard } from '#kernel/operation.ts'
import { Refusal } from '#kernel/refusal.ts'
import { list, member, whole, words } from './guards.ts'
import { engineMessages as messages } from './messages.ts'

/** The key as it shall be: places in the bank's order, or the accepted answers of each blank. */
export type CorrectedKey = { readonly right: readonly number[] } | { readonly accepted: readonly (readonly string[])[] }

/** @throws Refusal 'invalid' */
export const correctedKey: Guard<CorrectedKey> = (value) => {
  const key = member(value)
  if (Array.isArray(key.right)) {
    const right = [...new Set(list(key.right, 20).map((place) => whole(place, 0, 19)))].sort((a, b) => a - b)
    if (right.length === 0) throw new Refusal('invalid', messages.keyEmpty)
    return { right }
  }
  const accepted = list(key.accepted, 20).map((blank) =>
    list(blank, 20)
      .map((text) => words(text, 200).trim())
      .filter((text) => text !== ''),
  )
  if (accepted.length === 0 || accepted.some((blank) => blank.length === 0))
    throw new Refusal('invalid', messages.keyEmpty)
  return { accepted }
}
