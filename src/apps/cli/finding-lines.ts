import { formatCitation } from '#kernel/citation.ts'
import type { Finding } from '#kernel/finding.ts'
import { messages } from './client-messages.ts'
import { printable } from './table.ts'

/** Findings as people read them, one line each, the gravest first; `placeOf` names where. */
export function findingLines(
  findings: readonly Finding[],
  placeOf: (at: string) => string = (at) => at,
): readonly string[] {
  const sorted = [...findings].sort((one, other) => gravity[one.strength] - gravity[other.strength])
  return sorted.map(({ strength, at, message, cure, basis }) => {
    const named = at === undefined ? '' : placeOf(at)
    const place = message.startsWith(named) ? '' : named
    const words = { strength, place, message, cure, basis: basis === undefined ? undefined : formatCitation(basis) }
    return printable(messages.finding(words))
  })
}

/** Whether they stop what was to be done. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ strength }) => strength === 'block' || strength === 'gate')
}

const gravity = { block: 0, gate: 1, warn: 2, remind: 3 } as const
