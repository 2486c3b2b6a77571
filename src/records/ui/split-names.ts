/**
 * A pasted list of names, split at 、 ， ； commas, white space and lines.
 * Two-character names that documents stretch with a space (“沈 兰”) stay one name.
 */
export function splitNames(pasted: string): readonly string[] {
  const names = pasted
    .replaceAll(/(?<![一-鿿·])([一-鿿])[ 　]+([一-鿿])(?![一-鿿·])/g, '$1$2')
    .split(/[、，,；;\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return [...new Set(names)]
}
