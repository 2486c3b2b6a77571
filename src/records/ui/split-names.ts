/**
 * A pasted list of names, split at 、 ， ； commas, white space and lines.
 * Two-character names that documents stretch with a space (“沈 兰”) stay one name.
 */
export function splitNames(pasted: string): readonly string[] {
  const joined = pasted.replaceAll(/(?<![一-鿿·])([一-鿿])[ 　]+([一-鿿])(?![一-鿿·])/g, '$1$2')
  return distinct(joined.split(/[、，,；;\s]+/))
}

/** Titles may hold spaces, so these are split at marks only. */
export function splitWords(entered: readonly string[]): readonly string[] {
  return distinct(entered.flatMap((text) => text.split(/[、，,；;\n]+/)))
}

function distinct(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))]
}
