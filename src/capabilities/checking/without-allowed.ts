import { holdsIn } from './dated-entry.ts'
import type { OrganTerm } from './organ-terms.ts'
import type { TextFinding } from './text-rule.ts'

/** Findings but for those on words that the organ lets stand; blanks and what gives secrets away are marked all the same. */
export function withoutAllowed(
  findings: readonly TextFinding[],
  original: string,
  { terms, year }: { readonly terms: readonly OrganTerm[]; readonly year: number | null },
): readonly TextFinding[] {
  const allowed = new Set(
    terms.filter((term) => term.kind === 'allowed' && holdsIn(term, year)).map(({ words }) => words),
  )
  if (allowed.size === 0) return findings
  return findings.filter(({ code, start, end }) => always.test(code) || !allowed.has(original.slice(start, end)))
}

const always = /^(?:PLH|SEC)/
