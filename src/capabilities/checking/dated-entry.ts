import { checkingMessages } from './messages.ts'

/** What every entry of knowledge says of itself. */
export interface DatedEntry {
  /** First year of account that it holds for; 'unverified' where nobody has looked it up: it is used, and says so. */
  readonly since: number | 'unverified'
  /** Last year of account that it holds for. */
  readonly until?: number
  /** Document by title. */
  readonly source: string
  /** A sentence, or the beginning of a text, that shows it at work. */
  readonly example: string
}

/** Without a year the text is taken for one of today. */
export function holdsIn({ since, until }: Pick<DatedEntry, 'since' | 'until'>, year: number | null): boolean {
  const at = year ?? Number.POSITIVE_INFINITY
  return (since === 'unverified' || at >= since) && (until === undefined || at <= until)
}

/** The message of a finding by the entry; it does not hide that nobody has looked up since when it holds. */
export function withValidity(message: string, { since }: Pick<DatedEntry, 'since'>): string {
  return since === 'unverified' ? `${message}${checkingMessages.validityUnverified}` : message
}
