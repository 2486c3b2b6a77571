import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { foldText } from './folded-text.ts'

/** The title in one line, as rules match on it. */
export function titleOfText({ text, title }: Pick<ReadDocument, 'text' | 'title'>): string {
  return foldText(title.map(({ start, end }) => text.slice(start, end)).join('')).text
}

/** The year of account, where the title says it. */
export function yearInTitle(title: string): number | null {
  const found = /20\d\d/.exec(title)
  return found === null ? null : Number(found[0])
}
