import { Refusal } from '#kernel/refusal.ts'
import { engineMessages as messages } from './messages.ts'

/** Readers of one value of unknown shape. @throws Refusal 'invalid' */
export function member(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed()
  return { ...value }
}

export function list(value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw malformed()
  return value
}

/** Text as the database can hold it: no NUL, no half of a surrogate pair. */
export function words(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length > most) throw malformed()
  return value.replaceAll('\0', '').toWellFormed()
}

export function whole(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > most) throw malformed()
  return value
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw malformed()
  return value
}

export function oneOf<const Option>(value: unknown, options: readonly Option[]): Option {
  const found = options.find((option) => option === value)
  if (found === undefined) throw malformed()
  return found
}

export function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function idIn(value: unknown): string {
  const text = typeof value === 'string' ? value.toLowerCase() : ''
  if (!uuid.test(text)) throw malformed()
  return text
}

const instant = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/

/** An instant, in UTC with milliseconds. Without a zone it is the clock of Beijing, wherever the server stands. */
export function instantIn(value: unknown): string {
  const [, wall, zone = '+08:00'] = instant.exec(typeof value === 'string' ? value : '') ?? []
  const at = new Date(wall === undefined ? Number.NaN : wall + zone)
  if (Number.isNaN(at.getTime())) throw malformed()
  return at.toISOString()
}

function malformed(): Refusal {
  return new Refusal('invalid', messages.malformed)
}
