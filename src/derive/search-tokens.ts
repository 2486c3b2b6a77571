/**
 * Two-character tokens: every pair of neighbours in a run of letters and digits, and the last character of each run,
 * so that any single character is the beginning of some token.
 */
export function searchTokens(texts: Iterable<string>): readonly string[] {
  const tokens = new Set<string>()
  for (const text of texts) {
    for (const run of runsOf(text)) {
      for (let at = 0; at < run.length; at += 1) tokens.add(`${run[at]}${run[at + 1] ?? ''}`)
      if (tokens.size >= mostTokens) return [...tokens].slice(0, mostTokens)
    }
  }
  return [...tokens]
}

/** A value that filters ask for exactly. The sign keeps it apart from words, also from beginnings of words. */
export function facetToken(field: string, value: string | boolean): string {
  return `=${field}:${value}`
}

/** Any of the facets, as text for `::tsquery`. */
export function facetQuery(field: string, values: readonly (string | boolean)[]): string {
  return values.map((value) => `'${facetToken(field, value).replaceAll(/['\\\\]/g, '$&$&')}'`).join(' | ')
}

/** How a name sounds, written in letters. The sign keeps it apart from words that happen to have these letters. */
export function soundToken(sound: string): string {
  return `~${sound}`
}

/** Text for `::tsquery`; `null` when there is nothing to look for. Words apart by a space must all be found; letters may be the sound of a name. */
export function searchQuery(text: string): string | null {
  const terms = new Set<string>()
  for (const run of runsOf(text.slice(0, 200))) {
    const pairs = run.slice(1).map((next, at) => `'${run[at]}${next}'`)
    if (run.length === 1) terms.add(`'${run[0]}':*`)
    else if (run.every(isLetter)) terms.add(`(${[...new Set(pairs)].join(' & ')} | '${soundToken(run.join(''))}':*)`)
    else for (const pair of pairs) terms.add(pair)
  }
  return terms.size === 0 ? null : [...terms].join(' & ')
}

/** A tsvector holds at most 1 MB. */
const mostTokens = 20_000

/** Of those that sounds are written with. */
function isLetter(character: string): boolean {
  return /^[a-z]$/.test(character)
}

function runsOf(text: string): readonly (readonly string[])[] {
  const words =
    text
      .toWellFormed()
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => [...word])
}
