import type { Fields, FieldValue, Values } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import type { Guard } from '#kernel/operation.ts'
import { Refusal } from '#kernel/refusal.ts'
import { fieldSchema } from './field-schema.ts'
import { messages } from './messages.ts'

export interface Validated {
  /** Every declared field, normalised; `null` where nothing (or nothing usable) was entered. */
  readonly values: Readonly<Record<string, FieldValue>>
  readonly findings: readonly Finding[]
}

/** Checks values as entered against the fields. Required fields are asked for only when `required` is set. */
export function validateValues(fields: Fields, entered: unknown, { required = false } = {}): Validated {
  const given = membersOf(entered)
  if (given === null) return { values: {}, findings: [block('field/shape', undefined, messages.notAnObject)] }
  const findings = [...given.keys()]
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => block('field/unknown', name, messages.unknownField(name), messages.unknownFieldCure))
  const values: Record<string, FieldValue> = {}
  for (const [name, field] of Object.entries(fields)) {
    const read = fieldSchema(field).safeParse(given.get(name))
    values[name] = read.success ? read.data : null
    for (const issue of read.error?.issues ?? []) {
      const { rule, cure } = 'params' in issue && issue.params ? issue.params : {}
      findings.push(block(String(rule), name, issue.message, cure === undefined ? undefined : String(cure)))
    }
  }
  return { values, findings: required ? [...findings, ...missingFields(fields, values, findings)] : findings }
}

/** Required fields without a value; those that already have a finding are not named twice. */
export function missingFields(
  fields: Fields,
  values: Readonly<Record<string, FieldValue>>,
  known: readonly Finding[] = [],
): readonly Finding[] {
  return Object.entries(fields)
    .filter(([name, field]) => field.required === true && isEmpty(values[name]) && !known.some(({ at }) => at === name))
    .map(([name, { label }]) => block('field/required', name, messages.required(label), messages.requiredCure(label)))
}

/** The input of an operation, typed. @throws Refusal 'invalid' with all findings. */
export function validateInput<F extends Fields>(fields: F, entered: unknown): Values<F> {
  const { values, findings } = validateValues(fields, entered, { required: true })
  const [first] = findings
  if (first !== undefined) throw new Refusal('invalid', first.message, { findings })
  // Without findings every field holds a value of its kind, and the required ones are there.
  return values as Values<F>
}

/** The body of an operation by its guard. @throws what the guard throws */
export function readBody<Body>(guard: Guard<Body> | undefined, body: unknown): Body {
  // Where no guard is declared, the type of the body is `undefined`.
  return guard === undefined ? (undefined as Body) : guard(body)
}

function membersOf(entered: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof entered !== 'object' || entered === null || Array.isArray(entered)) return null
  return new Map(Object.entries(entered))
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function block(rule: string, at: string | undefined, message: string, cure?: string): Finding {
  return {
    rule,
    strength: 'block',
    message,
    ...(at === undefined ? {} : { at }),
    ...(cure === undefined ? {} : { cure }),
  }
}
