import type { Finding } from '#kernel/finding.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messages } from './messages.ts'

/** A refusal whose one finding points at a place of the form. */
export function refusalAt(rule: string, at: string, message: string, cure: string): Refusal {
  return new Refusal('invalid', message, { findings: [{ rule, strength: 'block', at, message, cure }] })
}

/** @throws Refusal 'invalid' with the findings that refuse, when there are any. */
export function refuseBlocks(findings: readonly Finding[]): void {
  const blocks = findings.filter(({ strength }) => strength === 'block')
  const [first] = blocks
  if (first === undefined) return
  throw new Refusal('invalid', blocks.length === 1 ? first.message : messages.invalid(blocks.length), {
    findings: blocks,
  })
}

/** The value of each, or the refusal instead of it. Bugs go through. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export function attempt<T>(run: () => T): Outcome<T> {
  try {
    return { ok: true, value: run() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, refusal: error }
    throw error
  }
}

/** @throws the refusal */
export function insist<T>(outcome: Outcome<T> | undefined): T {
  if (outcome === undefined) throw new Error('no outcome')
  if (!outcome.ok) throw outcome.refusal
  return outcome.value
}
