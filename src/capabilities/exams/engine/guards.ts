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

/** An instant, in UTC with milliseconds. */
export function instantIn(value: unknown): string {
  const at = new Date(typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? value : Number.NaN)
  if (Number.isNaN(at.getTime())) throw malformed()
  return at.toISOString()
}

function malformed(): Refusal {
  return new Refusal('invalid', messages.malformed)
}
