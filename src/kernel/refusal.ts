import type { Finding } from './finding.ts'

/** Why an operation was refused; each maps to one HTTP status in `platform/http`. */
export type RefusalCode =
  | 'invalid'
  | 'not-signed-in'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'unavailable'

/** The one error of a refused operation. Anything else thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly findings: readonly Finding[]
  /** Facts the page needs to help, e.g. what the other person changed. */
  readonly detail: unknown

  constructor(code: RefusalCode, message: string, more: { findings?: readonly Finding[]; detail?: unknown } = {}) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.findings = more.findings ?? []
    this.detail = more.detail ?? null
  }
}
