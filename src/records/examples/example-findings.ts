import { missingFields, validateValues } from '#derive/validator.ts'
import type { Capability } from '#kernel/capability.ts'
import type { Finding } from '#kernel/finding.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import { type Rule, runRule } from '#kernel/rule.ts'
import { makeRegister } from '../register.ts'
import { type ExampleValues, exampleRecord } from './example-ledger.ts'

interface Setting {
  /** Titles of the records that examples may refer to, by type. */
  readonly titles: Readonly<Record<string, ReadonlySet<string>>>
  /** State in which the rules see the record; the first counted one unless told. */
  readonly state?: string
  readonly today: string
}

/** All that the program says of an example: values it would not take, references to nobody, and its rules. */
export function exampleFindings(
  capability: Capability,
  type: RecordType,
  entered: ExampleValues,
  { titles, state, today }: Setting,
): readonly Finding[] {
  const record = exampleRecord(type, entered, state)
  const { values, ...head } = record
  const rules: readonly Rule<unknown>[] = makeRegister([capability]).rulesOf(type.name)
  return [
    ...invalid(type, entered),
    ...missingFields(type.fields, values),
    ...unknownTitles(type, entered, titles),
    ...rules.flatMap((rule) => [...runRule(rule, { ...values, ...head, id: null }, { today })]),
  ]
}

/** References stand by title, which is no value of theirs. */
function invalid(type: RecordType, entered: ExampleValues): readonly Finding[] {
  const isReference = (name: string) => type.fields[name]?.kind.startsWith('reference') === true
  const fields = Object.entries(type.fields).filter(([name]) => !isReference(name))
  const values = Object.entries(entered).filter(([name]) => !isReference(name))
  return validateValues(Object.fromEntries(fields), Object.fromEntries(values)).findings
}

function unknownTitles(type: RecordType, entered: ExampleValues, known: Setting['titles']): readonly Finding[] {
  return fieldEntries(type).flatMap(([at, field]) => {
    if (field.kind !== 'reference' && field.kind !== 'references') return []
    const titles = [entered[at] ?? []].flat().map(String)
    const unknown = titles.filter((title) => known[field.to]?.has(title) !== true)
    return unknown.map((title) => ({ rule: 'example/unknown-title', strength: 'block', at, message: title }) as const)
  })
}
