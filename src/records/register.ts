import type { AnyMeasure, Capability } from '#kernel/capability.ts'
import type { Operation } from '#kernel/operation.ts'
import type { Passage } from '#kernel/passage.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Rule } from '#kernel/rule.ts'
import { messages } from './messages.ts'

/** All that the program knows of, looked up by name. */
export interface Register {
  readonly capabilities: readonly Capability[]
  readonly recordTypes: readonly RecordType[]
  readonly measures: readonly AnyMeasure[]
  readonly passages: readonly Passage[]
  readonly operations: readonly Operation[]
  /** @throws Refusal 'not-found' */
  recordType(name: string): RecordType
  measure(id: string): AnyMeasure | undefined
  rulesOf(type: string): readonly Rule<never>[]
}

/** @throws Error when two declarations bear one name: a bug, found at start. */
export function makeRegister(capabilities: readonly Capability[]): Register {
  const recordTypes = capabilities.flatMap((capability) => capability.recordTypes)
  const measures = capabilities.flatMap((capability) => capability.measures)
  const passages = capabilities.flatMap((capability) => capability.passages)
  const operations = capabilities.flatMap((capability) => capability.operations)
  const rules = capabilities.flatMap((capability) => capability.rules)
  const typeByName = byName(recordTypes, (type) => type.name)
  const measureById = byName(measures, (measure) => measure.id)
  for (const type of recordTypes) checkFieldNames(type)
  byName(passages, (passage) => passage.id)
  byName(operations, (operation) => operation.name)
  return {
    capabilities,
    recordTypes,
    measures,
    passages,
    operations,
    recordType(name) {
      const type = typeByName.get(name)
      if (type === undefined) throw new Refusal('not-found', messages.noSuchType)
      return type
    },
    measure: (id) => measureById.get(id),
    rulesOf: (type) => rules.filter((entry) => entry.type === type).flatMap((entry) => entry.rules),
  }
}

/** Fields stand beside a record's head, so they may not bear the names of its parts. */
function checkFieldNames(type: RecordType): void {
  const reserved = [
    'id',
    'type',
    'state',
    'year',
    'sectionId',
    'version',
    ...(type.list[0] === 'title' ? [] : ['title']),
  ]
  const taken = Object.keys(type.fields).find((field) => reserved.includes(field))
  if (taken !== undefined) throw new Error(`${type.name}: no field may be called ${taken}`)
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const item of items) {
    const name = nameOf(item)
    if (found.has(name)) throw new Error(`declared twice: ${name}`)
    found.set(name, item)
  }
  return found
}
