import { missingFields } from '#derive/validator.ts'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { type Rule, runRule } from '#kernel/rule.ts'
import { messages } from './messages.ts'
import type { StoredRecord } from './record-store.ts'
import type { Work } from './work.ts'

/** What required fields and the type's rules say of a record. */
export function examine({ register, clock }: Work, type: RecordType, record: StoredRecord): readonly Finding[] {
  const { id, state, year, title, sectionId, version } = record
  const item = { ...record.values, ...{ id, type: type.name, state, year, title, sectionId, version } }
  const context = { today: clock.today() }
  const rules: readonly Rule<unknown>[] = register.rulesOf(type.name)
  return [...missingFields(type.fields, record.values), ...rules.flatMap((rule) => [...runRule(rule, item, context)])]
}

/** Too few files to enter a state: a finding or none. */
export function missingEvidence(type: RecordType, record: StoredRecord, entering: string): readonly Finding[] {
  const { evidence } = type
  if (evidence === undefined || evidence.before !== entering || record.evidence >= evidence.min) return []
  const message = messages.evidenceMissing(evidence.min, record.evidence)
  return [{ rule: 'evidence/min', strength: 'block', at: 'evidence', message, cure: messages.evidenceCure }]
}
