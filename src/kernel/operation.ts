import type { Capacity } from './capacity.ts'
import type { Fields } from './field.ts'

/** Checks a value of unknown shape and returns it typed, or throws a Refusal 'invalid' with findings. */
export type Guard<T> = (value: unknown) => T

/**
 * What may be done besides the engine's own entering, correcting and moving of records.
 * Route, CLI command, permission check and journal line follow from it.
 */
export interface Operation<Name extends string = string, F extends Fields = Fields, Body = unknown> {
  /** 'statement/seal': POST /api/do/statement/seal. */
  readonly name: Name
  readonly title: string
  /** A `read` leaves no act and may be called with GET. */
  readonly effect: 'read' | 'write'
  readonly by: readonly Capacity[]
  readonly input: F
  /** For what fields cannot say (a block of text with its figures); goes under `body`. */
  readonly body?: Guard<Body>
}

export function defineOperation<const Name extends string, const F extends Fields, Body = undefined>(
  operation: Operation<Name, F, Body>,
): Operation<Name, F, Body> {
  return operation
}
