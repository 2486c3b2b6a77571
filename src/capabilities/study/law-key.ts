import { findLaw } from '#law/registry.ts'

/** One key for one law, by whatever name and with or without its marks. */
export function lawKey(title: string): string {
  return findLaw(title)?.id ?? title.trim().replace(/^《(.*)》$/u, '$1')
}

/** Titles of a law typed in two ways come once, as they were first typed. */
export function distinctLaws(titles: readonly string[]): readonly string[] {
  const keys = titles.map(lawKey)
  return titles.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}
