import { Refusal } from '#kernel/refusal.ts'
import type { BatchAct, EnteredValues } from '../api.ts'
import { isId } from './is-id.ts'
import { messages } from './messages.ts'

/** The bodies of api.ts, read from what was sent. @throws Refusal 'invalid' where the shape is another. */
export const bodyShapes = {
  create(body: unknown): { values: EnteredValues; act?: string; note?: string } {
    const { values, act, note } = membersOf(body)
    return { values: entered(values), ...optional('act', act), ...optional('note', note) }
  },
  change(body: unknown): { values: EnteredValues; version: number; reason?: string } {
    const { values, version, reason } = membersOf(body)
    return { values: entered(values), version: whole(version), ...optional('reason', reason) }
  },
  act(body: unknown): { version: number; note?: string } {
    const { version, note } = membersOf(body)
    return { version: whole(version), ...optional('note', note) }
  },
  batch(body: unknown): BatchAct {
    const { act, records, note } = membersOf(body)
    if (!Array.isArray(records)) throw bad()
    const targets = records.map(membersOf).map(({ id, version }) => ({ id: uuidOf(id), version: whole(version) }))
    return { act: text(act), records: targets, ...optional('note', note) }
  },
  reuse(body: unknown): { evidenceId: string } {
    return { evidenceId: uuidOf(membersOf(body).evidenceId) }
  },
  withdraw(body: unknown): { reason?: string } {
    return optional('reason', membersOf(body).reason)
  },
  members: membersOf,
}

/** @throws Refusal 'invalid' */
export function uuidOf(value: unknown): string {
  if (typeof value === 'string' && isId(value)) return value.toLowerCase()
  throw bad()
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw bad()
  return Object.fromEntries(Object.entries(body))
}

/** The validator looks at each value; here only that they are values at all. */
function entered(values: unknown): EnteredValues {
  const members = Object.entries(membersOf(values)).map(([name, value]) => [name, fieldValue(value)] as const)
  return Object.fromEntries(members)
}

function fieldValue(value: unknown): EnteredValues[string] {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw bad()
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  throw bad()
}

function whole(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw bad()
}

function optional<Name extends string>(name: Name, value: unknown): { [K in Name]?: string } {
  const members: { [K in Name]?: string } = {}
  if (value === undefined || value === null) return members
  return { ...members, [name]: text(value) }
}

function bad(): Refusal {
  return new Refusal('invalid', messages.badBody)
}
