import { findLaw } from '#law/registry.ts'

/** One key for one law, by whatever name and with or without its marks. */
export function lawKey(title: string): string {
  return findLaw(title)?.id ?? title.trim().replace(/^《(.*)》$/u, '$1')
}

/** Titles of a law typed in two ways come once, as they were first typed. */
export function distinctLaws(titles: readonly string[]): readonly string[] {
  return [...new Map(titles.toReversed().map((title) => [lawKey(title), title])).values()].toReversed()
}
