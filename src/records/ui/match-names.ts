/** Somebody or something that can be chosen. */
export interface Candidate {
  readonly id: string
  readonly title: string
}

export interface NameMatch {
  readonly matched: readonly Candidate[]
  /** Names nobody bears. */
  readonly unmatched: readonly string[]
  /** Names that several bear: a person must choose. */
  readonly ambiguous: readonly { readonly name: string; readonly candidates: readonly Candidate[] }[]
}

/** Whole names only: a near name is another person. */
export function matchNames(names: readonly string[], candidates: readonly Candidate[]): NameMatch {
  const found = names.map((name) => ({
    name,
    candidates: candidates.filter((candidate) => plain(candidate.title) === plain(name)),
  }))
  return {
    matched: found.flatMap((entry) => (entry.candidates.length === 1 ? entry.candidates : [])),
    unmatched: found.filter((entry) => entry.candidates.length === 0).map((entry) => entry.name),
    ambiguous: found.filter((entry) => entry.candidates.length > 1),
  }
}

function plain(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '')
}
