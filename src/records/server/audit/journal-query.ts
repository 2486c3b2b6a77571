import { cleanText } from '#derive/clean-text.ts'
import { isRealDate } from '#derive/real-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { isId } from '../is-id.ts'
import { auditMessages as messages } from './messages.ts'

/** Which acts are asked for; `null` and [] where it does not matter. */
export interface JournalQuery {
  /** 'YYYY-MM-DD' by the clock of Beijing, both included. */
  readonly from: string | null
  readonly until: string | null
  /** Part of a name, or an id. */
  readonly person: string | null
  readonly operations: readonly string[]
  readonly record: string | null
  /** From 1. */
  readonly page: number
}

/** @throws Refusal 'invalid' naming the part that makes no sense */
export function parseJournalQuery(query: Readonly<Record<string, string | undefined>>): JournalQuery {
  function read<T>(name: keyof typeof messages.names, otherwise: T, parse: (text: string) => T | null): T {
    const text = cleanText((query[name] ?? '').slice(0, 2000))
    if (text === '') return otherwise
    const value = parse(text)
    if (value === null) throw new Refusal('invalid', messages.badQuery(messages.names[name]))
    return value
  }
  const day = (text: string) => (isRealDate(text) ? text : null)
  return {
    from: read<string | null>('from', null, day),
    until: read<string | null>('until', null, day),
    person: read<string | null>('person', null, (text) => text.slice(0, 100)),
    operations: read<readonly string[]>('operation', [], (text) => text.split(',').slice(0, 200)),
    record: read<string | null>('record', null, (text) => (isId(text) ? text.toLowerCase() : null)),
    page: read('page', 1, (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null)),
  }
}
